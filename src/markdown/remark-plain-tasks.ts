import { visit } from 'unist-util-visit';
import type { Root } from './tree.ts';

/** Turns the boxes of task lists back into the text that was typed: `[ ]`, `[x]`. */
export function remarkPlainTasks() {
	return (tree: Root): void => {
		visit(tree, 'listItem', (item) => {
			if (typeof item.checked !== 'boolean') return;
			const box = { type: 'text', value: item.checked ? '[x] ' : '[ ] ', position: item.position } as const;
			const first = item.children[0];
			if (first?.type === 'paragraph') first.children.unshift(box);
			else item.children.unshift({ type: 'paragraph', children: [box], position: item.position });
			item.checked = null;
		});
	};
}
