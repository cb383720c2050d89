import type { Element, ElementContent, Root } from 'hast';
import { newElement } from './change-elements.ts';
import { blocksOf, isBlock } from './list-numbers.ts';
import { withinWords } from './visible-words.ts';

const marks = new Set('a b strong i em u s strike del sup sub big small'.split(' '));
const partsOfBlocks = new Set('li dt dd tr td th tbody thead tfoot caption'.split(' '));

const isBlockOrPart = (node: Element): boolean => partsOfBlocks.has(node.tagName) || isBlock(node);
const holdsBlock = ({ children }: Element): boolean =>
	children.some((node) => node.type === 'element' && (isBlockOrPart(node) || holdsBlock(node)));

/**
 * Puts bold and other marks, and links, that stand around paragraphs into each of them. Takes paragraphs out of other
 * elements of a line and out of paragraphs, and those after the first out of a heading.
 */
export function lowerMarks(parent: Root | Element): void {
	parent.children = (parent.children as ElementContent[]).flatMap((node): ElementContent[] => {
		if (node.type !== 'element') return [node];
		lowerMarks(node);
		if (!holdsBlock(node)) return [node];
		if (/^h[1-6]$/.test(node.tagName)) return partHeading(node);
		if (marks.has(node.tagName)) return blocksOf(node.children).map((block) => mark(block, node));
		if (node.tagName === 'p') return blocksOf(node.children);
		return withinWords.has(node.tagName) ? node.children : [node];
	});
}

/** Marks the words of a block. */
function mark(element: Element, { tagName, properties }: Element): Element {
	const around = (children: ElementContent[]): Element => newElement(tagName, children, properties);
	if (!holdsBlock(element)) element.children = [around(element.children)];
	else
		element.children = element.children.map((node) => {
			if (node.type === 'element' && (isBlockOrPart(node) || holdsBlock(node)))
				return mark(node, { type: 'element', tagName, properties, children: [] });
			return node.type === 'text' && node.value.trim() === '' ? node : around([node]);
		});
	return element;
}

function partHeading(heading: Element): Element[] {
	const [first, ...others] = blocksOf(heading.children);
	if (!first || holdsBlock(first)) return first ? [first, ...others] : [];
	return /^(?:p|div|center)$/.test(first.tagName)
		? [{ ...heading, children: first.children }, ...others]
		: [first, ...others];
}
