import type { List, ListItem } from 'mdast';
import type { Marks } from './marks.ts';
import type { Root } from './tree.ts';
import { visitNodes } from './walk.ts';

/**
 * Tells a list whose items print their own numbers, so that the browser adds none (`role` keeps it a list for VoiceOver),
 * and gives all items of a list paragraphs where one of them has.
 */
export function remarkLists({ of }: Marks) {
	const isMarked = (item: ListItem): boolean => of.has(item);

	function readList(list: List): void {
		const isLoose = list.children.some(
			(item) => item.spread || item.children.slice(0, 1).some((child) => of.has(child)),
		);
		for (const item of list.children) item.spread = isLoose;
		if (!list.children.some(isMarked)) return;
		const className = [list.children.every(isMarked) ? 'numbered' : 'partly-numbered'];
		list.data = { ...list.data, attributes: { className, role: 'list' } };
		list.start = null;
	}

	return (tree: Root): void => {
		visitNodes(tree, (node) => {
			if (node.type === 'list') readList(node);
		});
	};
}
