import type { Root } from './tree.ts';
import { visitNodes } from './walk.ts';

/** Calls footnotes 1, 2, 3 in the order of the source: the names that were typed could make one address twice. */
export function remarkFootnoteNames() {
	return (tree: Root): void => {
		const names = new Map<string, string>();
		visitNodes(tree, (node) => {
			if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
			const name = names.get(node.identifier) ?? String(names.size + 1);
			names.set(node.identifier, name);
			node.identifier = name;
		});
	};
}
