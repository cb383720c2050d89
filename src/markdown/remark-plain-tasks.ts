import type { Root } from './tree.ts';
import { visitNodes } from './walk.ts';

/** Turns the boxes of task lists back into the text that was typed: `[ ]`, `[x]`. */
export function remarkPlainTasks() {
	return (tree: Root): void => {
		visitNodes(tree, (item) => {
			if (item.type !== 'listItem' || typeof item.checked !== 'boolean') return;
			const box = { type: 'text', value: item.checked ? '[x] ' : '[ ] ', position: item.position } as const;
			const first = item.children[0];
			if (first?.type === 'paragraph') first.children.unshift(box);
			else item.children.unshift({ type: 'paragraph', children: [box], position: item.position });
			item.checked = null;
		});
	};
}
