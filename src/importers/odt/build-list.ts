import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import { newElement } from '../tree/change-elements.ts';
import { attributeOf, elementIn, elementsBelow, elementsIn } from '../xml/elements.ts';
import { buildBlock, buildHeading, buildParagraph } from './build-blocks.ts';
import type { OpenList } from './count-lists.ts';
import type { OdtReading } from './reading.ts';

/** Builds a list: bullets as a list, and numbered items as paragraphs that begin with their numbers. */
export function buildList(element: Element, reading: OdtReading): ElementContent[] {
	const style = attributeOf(element, 'text:style-name') ?? styleOfFirst(element, reading);
	const list = reading.lists.open(style, {
		id: attributeOf(element, 'xml:id'),
		continues: attributeOf(element, 'text:continue-numbering') === 'true',
		after: attributeOf(element, 'text:continue-list'),
	});
	return buildItems(element, reading, { list: style === 'Outline' ? reading.headings : list, level: 1 });
}

/** A list without a style of its own has that of its first paragraph. */
function styleOfFirst(element: Element, { styleOf }: OdtReading): string {
	const [first] = [...elementsBelow(element, 'text:p'), ...elementsBelow(element, 'text:h')];
	return styleOf('paragraph', attributeOf(first, 'text:style-name')).list ?? '';
}

interface Level {
	list: OpenList;
	level: number;
}

function buildItems(element: Element, reading: OdtReading, { list, level }: Level): ElementContent[] {
	const isBullet = reading.lists.levelOf(list.style, level)?.kind === 'bullet';
	const built: ElementContent[] = [];
	for (const item of elementsIn(element)) {
		const isCounted = item.name === 'text:list-item';
		const hasWords = elementIn(item, 'text:p') ?? elementIn(item, 'text:h');
		const blocks = buildItem(item, reading, { list, level });
		if (!isBullet || !hasWords || !isCounted) built.push(...blocks);
		else built.push(newElement('ul', [newElement('li', blocks)]));
	}
	return joinLists(built);
}

function buildItem(item: Element, reading: OdtReading, { list, level }: Level): ElementContent[] {
	let isCounted = item.name !== 'text:list-item';
	return elementsIn(item).flatMap((child): ElementContent[] => {
		if (child.name === 'text:list') {
			const style = attributeOf(child, 'text:style-name');
			const inner = style === undefined || style === list.style ? list : { ...list, style };
			return buildItems(child, reading, { list: inner, level: level + 1 });
		}
		if (child.name !== 'text:p' && child.name !== 'text:h') return buildBlock(child, reading);
		const start = Number.parseInt(attributeOf(item, 'text:start-value') ?? '', 10);
		const label = isCounted ? '' : reading.lists.count(list, level, Number.isNaN(start) ? undefined : start);
		isCounted = true;
		return child.name === 'text:p'
			? buildParagraph(child, reading, label)
			: buildHeading(child, reading, label);
	});
}

/** Lists that follow one another are one, and what stands in the item before them is in its list. */
function joinLists(blocks: ElementContent[]): ElementContent[] {
	const joined: ElementContent[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		if (isList(block) && isList(last)) last.children.push(...block.children);
		else joined.push(block);
	}
	return joined;
}

const isList = (node: ElementContent | undefined): node is Extract<ElementContent, { type: 'element' }> =>
	node?.type === 'element' && node.tagName === 'ul';
