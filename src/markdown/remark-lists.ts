import type { List, ListItem, Text } from 'mdast';
import type { Marks } from './marks.ts';
import { prependToItem } from './remark-numbers.ts';
import type { Root } from './tree.ts';
import { visitNodes } from './walk.ts';

/**
 * Tells a list whose items print their own numbers, so that the browser adds none (`role` keeps it a list for VoiceOver),
 * and gives all items of a list paragraphs where one of them has. In a quotation or a note the number is no address.
 */
export function remarkLists({ of }: Marks) {
	const isNumbered = (item: ListItem): boolean => of.has(item) || item.data?.printed !== undefined;

	function readList(list: List): void {
		const isLoose = list.children.some(
			(item) => item.spread || (item.children[0] && of.has(item.children[0])),
		);
		for (const item of list.children) {
			item.spread = isLoose ?? false;
			if (!of.has(item) && item.data?.printed !== undefined) prependToItem(item, numberOf(item.data.printed));
		}
		if (!list.children.some(isNumbered)) return;
		const className = [list.children.every(isNumbered) ? 'numbered' : 'partly-numbered'];
		list.data = { ...list.data, attributes: { className, role: 'list' } };
		list.start = null;
	}

	return (tree: Root): void => {
		visitNodes(tree, (node) => {
			if (node.type === 'list') readList(node);
		});
	};
}

function numberOf(value: string): Text {
	return { type: 'text', value, data: { hName: 'span', hProperties: { className: ['number'] } } };
}
