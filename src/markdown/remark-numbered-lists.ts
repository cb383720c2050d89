import type { ListItem } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Marks } from './marks.ts';
import type { Root } from './tree.ts';

/** Tells a list whose items print their own numbers, so that the browser adds none; `role` keeps it a list for VoiceOver. */
export function remarkNumberedLists({ of }: Marks) {
	return (tree: Root): void => {
		visit(tree, 'list', (list) => {
			const isNumbered = (item: ListItem): boolean => of.has(item);
			if (!list.children.some(isNumbered)) return;
			const className = [list.children.every(isNumbered) ? 'numbered' : 'partly-numbered'];
			list.data = { ...list.data, hProperties: { className, role: 'list' } };
			list.start = null;
			for (const item of list.children) {
				if (item.children.slice(0, 1).some((child) => of.has(child))) item.spread = true;
			}
		});
	};
}
