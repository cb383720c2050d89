import type { Element as HtmlElement } from 'hast';
import type { Element } from 'xast';
import { newElement } from '../tree/change-elements.ts';
import { attributeOf, elementsIn } from '../xml/elements.ts';
import { buildBlocks } from './build-blocks.ts';
import { hide } from './build-text.ts';
import { isHidden } from './hidden.ts';
import { type OdtReading, remember } from './reading.ts';

/** How often a row or a cell is repeated at most: more stand in sheets that are empty to their end. */
const mostRepeated = 100;

/** Builds a table; the rows that its pages repeat are its head. */
export function buildTable(table: Element, reading: OdtReading): HtmlElement {
	const rows = elementsIn(table).flatMap((part) => rowsOf(part, reading, 'td'));
	return newElement('table', rows);
}

function rowsOf(part: Element, reading: OdtReading, cell: 'td' | 'th'): HtmlElement[] {
	if (part.name === 'table:table-row') {
		if (isHidden(part, reading.styleOf)) return hide(part, reading);
		const times = repeats(part, 'table:number-rows-repeated');
		return Array.from({ length: times }, () => buildRow(part, reading, cell));
	}
	const name = part.name === 'table:table-header-rows' ? 'th' : cell;
	return /^table:table-(?:header-rows|rows|row-group)$/.test(part.name)
		? elementsIn(part).flatMap((inner) => rowsOf(inner, reading, name))
		: [];
}

function buildRow(row: Element, reading: OdtReading, name: 'td' | 'th'): HtmlElement {
	const cells = elementsIn(row).flatMap((cell): HtmlElement[] => {
		if (cell.name === 'table:covered-table-cell') return hide(cell, reading);
		if (cell.name !== 'table:table-cell') return [];
		const span = (attribute: string): number => Number(attributeOf(cell, attribute) ?? 1) || 1;
		return Array.from({ length: repeats(cell, 'table:number-columns-repeated') }, () => {
			remember(reading, ' ');
			return newElement(name, buildBlocks(cell, reading), {
				colSpan: span('table:number-columns-spanned'),
				rowSpan: span('table:number-rows-spanned'),
			});
		});
	});
	return newElement('tr', cells);
}

const repeats = (element: Element, name: string): number =>
	Math.max(1, Math.min(mostRepeated, Number(attributeOf(element, name) ?? 1) || 1));
