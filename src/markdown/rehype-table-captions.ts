import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Makes the paragraph directly above a table its caption, where that begins "Table 1". */
export function rehypeTableCaptions() {
	return (tree: Root): void => {
		visit(tree, 'element', (table, index, parent) => {
			if (table.tagName !== 'table' || !parent || index === undefined) return undefined;
			const at = previousElement(parent.children, index);
			const caption = parent.children[at];
			if (caption?.type !== 'element' || !isCaption(caption) || hasCaption(table)) return undefined;
			table.children.unshift({ ...caption, tagName: 'caption', properties: {} });
			parent.children.splice(at, index - at);
			return at + 1;
		});
	};
}

function previousElement(children: RootContent[], index: number): number {
	const before = index - 1;
	const node = children[before];
	return node?.type === 'text' && node.value.trim() === '' ? before - 1 : before;
}

/** "Table 1: Spending by year", "Table 2" and a title all in bold, but not the sentence "Table 1 shows the spending." */
function isCaption({ tagName, properties, children }: Element): boolean {
	const text = textOf({ type: 'root', children }).trim();
	if (
		tagName !== 'p' ||
		properties.id !== undefined ||
		!/^Table\s+[A-Z]?\d+(?:\.\d+)?[a-z]?(?![\p{L}\p{N}])/u.test(text)
	)
		return false;
	const isBold = children.every(
		(child) => child.type === 'element' && ['strong', 'b', 'em', 'i'].includes(child.tagName),
	);
	return text.length <= 200 && (isBold || /^Table\s+\S+?\s*[:.–—-]/.test(text) || !/[.:;]$/.test(text));
}

function hasCaption(table: Element): boolean {
	return table.children.some((child) => child.type === 'element' && child.tagName === 'caption');
}
