import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** Makes the paragraph directly above a table its caption, where that begins "Table 1". */
export function rehypeTableCaptions() {
	return (tree: Root): void => moveCaptions(tree);
}

function moveCaptions(parent: Nodes): void {
	if (!('children' in parent)) return;
	for (let index = parent.children.length - 1; index >= 0; index--) {
		const node = parent.children[index];
		if (node?.type !== 'element') continue;
		if (node.tagName !== 'table') {
			moveCaptions(node);
			continue;
		}
		const at = previousElement(parent.children, index);
		const caption = parent.children[at];
		if (caption?.type !== 'element' || !isCaption(caption) || hasCaption(node)) continue;
		node.children.unshift({ ...caption, tagName: 'caption', properties: {} });
		parent.children.splice(at, index - at);
		index = at;
	}
}

function previousElement(children: Nodes[], index: number): number {
	const node = children[index - 1];
	return node?.type === 'text' && node.value.trim() === '' ? index - 2 : index - 1;
}

/** "Table 1: Spending by year", "Table 2" and a title all in bold, but not the sentence "Table 1 shows the spending." */
function isCaption({ tagName, properties, children }: Element): boolean {
	const text = textOf({ type: 'root', children }).trim();
	if (tagName !== 'p' || properties.id !== undefined || text.length > 200) return false;
	if (!/^Table\s+[A-Z]?\d+(?:\.\d+)?[a-z]?(?![\p{L}\p{N}])/u.test(text)) return false;
	return children.every(isBold) || /^Table\s+\S+?\s*[:.–—-]/.test(text) || !/[.:;]$/.test(text);
}

function isBold(node: Nodes): boolean {
	return node.type === 'element' && ['strong', 'b', 'em', 'i'].includes(node.tagName);
}

function hasCaption(table: Element): boolean {
	return table.children.some((child) => child.type === 'element' && child.tagName === 'caption');
}
