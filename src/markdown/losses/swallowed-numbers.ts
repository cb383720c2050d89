import type { ListItem } from 'mdast';
import { visitNodes } from '../walk.ts';
import { excerpt, type Loss, placeIn, type Typed } from './loss.ts';

/** "3.2 Text" on the line under a list is read as more words of the last item. */
export function* swallowedNumbers({ tree }: Typed): Iterable<Loss> {
	const found: Loss[] = [];
	visitNodes(tree, (node) => {
		if (node.type === 'listItem') found.push(...readItem(node));
	});
	yield* found;
}

function readItem(item: ListItem): Loss[] {
	return item.children
		.flatMap((child) => (child.type === 'paragraph' ? child.children : []))
		.flatMap((text) => {
			if (text.type !== 'text') return [];
			const match = /\n(\d{1,3}(?:\.\d{1,3})+\.?\s+["'“‘(]?\p{Lu}.*)/u.exec(text.value);
			if (match?.[1] === undefined) return [];
			return [
				{
					...placeIn(text, text.value, match.index + 1),
					level: 'warning',
					rule: 'number-in-list',
					reason: `"${excerpt(match[1])}" stands directly under a list, so it is shown as part of the last item.`,
					fix: 'Leave an empty line above it.',
				},
			];
		});
}
