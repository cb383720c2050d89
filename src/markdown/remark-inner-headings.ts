import type { Root } from './tree.ts';
import { replaceNodes } from './walk.ts';

/** Shows a heading inside a list, a quotation or a note as bold text: only those at the top level are headings of the page. */
export function remarkInnerHeadings() {
	return (tree: Root): void => {
		replaceNodes(tree, (node, parent) => {
			if (node.type !== 'heading' || parent === tree) return undefined;
			const { children, position } = node;
			return [{ type: 'paragraph', children: [{ type: 'strong', children }], position }];
		});
	};
}
