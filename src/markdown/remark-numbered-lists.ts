import type { ListItem } from 'mdast';
import type { Marks } from './marks.ts';
import type { Root } from './tree.ts';
import { visitNodes } from './walk.ts';

/** Tells a list whose items print their own numbers, so that the browser adds none; `role` keeps it a list for VoiceOver. */
export function remarkNumberedLists({ of }: Marks) {
	return (tree: Root): void => {
		visitNodes(tree, (list) => {
			if (list.type !== 'list') return;
			const isNumbered = (item: ListItem): boolean => of.has(item);
			if (!list.children.some(isNumbered)) return;
			const className = [list.children.every(isNumbered) ? 'numbered' : 'partly-numbered'];
			list.data = { ...list.data, attributes: { className, role: 'list' } };
			list.start = null;
			for (const item of list.children) {
				if (item.children.slice(0, 1).some((child) => of.has(child))) item.spread = true;
			}
		});
	};
}
