import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import { newElement } from '../tree/change-elements.ts';
import { attributeOf, elementIn, elementsIn, lettersIn } from '../xml/elements.ts';
import { buildList } from './build-list.ts';
import { buildTable } from './build-table.ts';
import { buildText, hide, tellDeletion } from './build-text.ts';
import { buildDrawing, isDrawing } from './drawings.ts';
import { isHidden } from './hidden.ts';
import { type OdtReading, remember, tell, type Within } from './reading.ts';
import { indexes, silent } from './visible-words.ts';

/** Builds what stands in a text, a cell, a list item or a box, block by block. */
export function buildBlocks(parent: Element, reading: OdtReading): ElementContent[] {
	return elementsIn(parent).flatMap((element) => buildBlock(element, reading));
}

export function buildBlock(element: Element, reading: OdtReading): ElementContent[] {
	if (isHidden(element, reading.styleOf)) return hide(element, reading);
	if (indexes.has(element.name)) {
		tell(reading, 'left_out', 'A table of contents or another index was left out: the site makes its own.');
		return [];
	}
	if (element.name === 'text:p') return buildParagraph(element, reading);
	if (element.name === 'text:h') return buildHeading(element, reading);
	if (element.name === 'text:list') return buildList(element, reading);
	if (element.name === 'table:table') return [buildTable(element, reading)];
	if (element.name === 'text:change') return tellDeletion(element, reading);
	if (silent.has(element.name)) return [];
	if (isDrawing(element)) {
		const within: Within = { look: {}, boxes: [] };
		const inline = buildDrawing(element, reading, within);
		return [...(inline.length > 0 ? [newElement('p', inline)] : []), ...within.boxes];
	}
	return buildBlocks(element, reading);
}

/** `label` is the number of the list item that the paragraph begins. */
export function buildParagraph(element: Element, reading: OdtReading, label?: string): ElementContent[] {
	const style = reading.styleOf('paragraph', attributeOf(element, 'text:style-name'));
	return withBoxes('p', { element, reading, look: style.look, label });
}

export function buildHeading(element: Element, reading: OdtReading, label?: string): ElementContent[] {
	const depth = Math.max(1, Math.min(6, Number(attributeOf(element, 'text:outline-level') ?? 1) || 1));
	const style = reading.styleOf('paragraph', attributeOf(element, 'text:style-name'));
	const isCounted = attributeOf(element, 'text:is-list-header') !== 'true' && style.list !== '';
	const start = attributeOf(element, 'text:start-value');
	const isAnew = attributeOf(element, 'text:restart-numbering') === 'true';
	const number =
		label ??
		(isCounted && lettersIn(element).trim() !== ''
			? reading.lists.count(
					reading.headings,
					depth,
					isAnew ? Number.parseInt(start ?? '1', 10) || 0 : undefined,
				)
			: '');
	return withBoxes(`h${depth}`, { element, reading, look: {}, label: number });
}

function withBoxes(
	tag: string,
	{
		element,
		reading,
		look,
		label,
	}: Pick<Within, 'look'> & { element: Element; reading: OdtReading; label?: string | undefined },
): ElementContent[] {
	const within: Within = { look, boxes: [] };
	remember(reading, ' ');
	const written = elementIn(element, 'text:number');
	const printed = written ? lettersIn(written).trim() : (label ?? '');
	const children = buildText(element, reading, within);
	if (printed !== '') children.unshift({ type: 'text', value: `${printed} ` });
	return [newElement(tag, children), ...within.boxes];
}
