import { SKIP, visit } from 'unist-util-visit';
import type { Root } from './tree.ts';

/** Turns `~text~` back into text: only two tildes strike words out, and one is a way to write "about". */
export function remarkPlainTildes(source: string) {
	return (tree: Root): void => {
		visit(tree, 'delete', (node, index, parent) => {
			const start = node.position?.start.offset ?? -1;
			if (!parent || index === undefined || source.slice(start, start + 2) === '~~') return undefined;
			const tilde = { type: 'text', value: '~', position: node.position } as const;
			parent.children.splice(index, 1, { ...tilde }, ...node.children, { ...tilde });
			return [SKIP, index];
		});
	};
}
