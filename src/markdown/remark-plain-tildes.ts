import type { Root } from './tree.ts';
import { replaceNodes } from './walk.ts';

/** Turns `~text~` back into text: only two tildes strike words out, and one is a way to write "about". */
export function remarkPlainTildes(source: string) {
	return (tree: Root): void => {
		replaceNodes(tree, (node) => {
			const start = node.position?.start.offset ?? -1;
			if (node.type !== 'delete' || source.startsWith('~~', start)) return undefined;
			const tilde = { type: 'text', value: '~', position: node.position } as const;
			return [{ ...tilde }, ...node.children, { ...tilde }];
		});
	};
}
