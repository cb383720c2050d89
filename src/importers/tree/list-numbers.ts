import type { Element, ElementContent, Root } from 'hast';
import { newElement } from './change-elements.ts';
import { formatNumber, type NumberStyle } from './format-number.ts';
import type { Reading } from './reading.ts';

const styles: Record<string, NumberStyle> = {
	a: 'lower-alpha',
	A: 'upper-alpha',
	i: 'lower-roman',
	I: 'upper-roman',
};

/** Turns numbered lists into paragraphs that begin with the numbers that a browser prints. */
export function writeListNumbers(parent: Root | Element, reading: Reading): void {
	parent.children = (parent.children as ElementContent[]).flatMap((node): ElementContent[] => {
		if (node.type !== 'element') return [node];
		writeListNumbers(node, reading);
		return node.tagName === 'ol' ? unwrapList(node, reading) : [node];
	});
}

function unwrapList(list: Element, reading: Reading): ElementContent[] {
	const isReversed = list.properties['reversed'] !== undefined && list.properties['reversed'] !== false;
	const items = list.children.filter((node) => node.type === 'element' && node.tagName === 'li');
	const start = Number(list.properties['start'] ?? Number.NaN);
	let count = Number.isInteger(start) ? start : isReversed ? items.length : 1;
	return list.children.flatMap((node): ElementContent[] => {
		if (node.type !== 'element' || node.tagName !== 'li') return blocksOf([node]);
		const value = Number(node.properties['value'] ?? Number.NaN);
		if (Number.isInteger(value)) count = value;
		const label = reading.labelOf(list, node) ?? printedLabel(list, node, { count, reading });
		count += isReversed ? -1 : 1;
		return putLabel(label, blocksOf(node.children));
	});
}

/** As the style sheet of every browser prints it: the number, and a stop. */
function printedLabel(
	list: Element,
	item: Element,
	{ count, reading }: { count: number; reading: Reading },
): string {
	const [own, outer] = [reading.styleOf(item), reading.styleOf(list)];
	const said = [own, outer].map(
		(style) => style.get('list-style-type') ?? style.get('list-style')?.split(' ')[0],
	);
	const type = styles[String(item.properties['type'] ?? list.properties['type'] ?? '')];
	const style = said.find(Boolean) ?? type ?? 'decimal';
	const number = formatNumber(count, style);
	return number === undefined ? '' : `${number}.`;
}

const blocks = new Set(
	'address article aside blockquote center div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
		' ',
	),
);
export const isBlock = (node: ElementContent): node is Element =>
	node.type === 'element' && blocks.has(node.tagName);

/** What stands loose between blocks, each in a paragraph. */
export function blocksOf(nodes: ElementContent[]): Element[] {
	const found: Element[] = [];
	let isOpen = false;
	for (const node of nodes) {
		if (isBlock(node)) found.push(node);
		else if (isOpen) found.at(-1)?.children.push(node);
		else if (node.type !== 'text' || node.value.trim() !== '') found.push(newElement('p', [node]));
		isOpen = !isBlock(node) && (isOpen || node.type !== 'text' || node.value.trim() !== '');
	}
	return found;
}

/** Puts a label before the first words of a paragraph or heading; before anything else it stands alone. */
function putLabel(label: string, [first, ...others]: Element[]): ElementContent[] {
	if (label === '') return first ? [first, ...others] : [];
	if (first && /^(?:p|h[1-6])$/.test(first.tagName)) {
		first.children.unshift({ type: 'text', value: `${label} ` });
		return [first, ...others];
	}
	if (first && /^(?:div|section|article)$/.test(first.tagName))
		return [...putLabel(label, blocksOf(first.children)), ...others];
	return [newElement('p', [{ type: 'text', value: label }]), ...(first ? [first] : []), ...others];
}
