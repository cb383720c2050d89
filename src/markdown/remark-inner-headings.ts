import { visit } from 'unist-util-visit';
import type { Root } from './tree.ts';

/** Shows a heading inside a list, a quotation or a note as bold text: only those at the top level are headings of the page. */
export function remarkInnerHeadings() {
	return (tree: Root): void => {
		visit(tree, 'heading', (node, index, parent) => {
			if (!parent || parent === tree || index === undefined) return;
			const { children, position } = node;
			parent.children[index] = { type: 'paragraph', children: [{ type: 'strong', children }], position };
		});
	};
}
