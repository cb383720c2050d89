import type { Paragraph } from '../tree.ts';
import { visitNodes } from '../walk.ts';
import { excerpt, type Loss, placeIn, sourceOf, type Typed } from './loss.ts';

/** `##3. BACKGROUND`: without a space after the signs it is no heading, and the signs are shown. */
export function* headingSigns({ tree, source }: Typed): Iterable<Loss> {
	const found: Loss[] = [];
	visitNodes(tree, (node) => {
		if (node.type === 'paragraph') found.push(...signsIn(node, source));
	});
	yield* found;
}

/** One sign at the beginning of a later line is more often a hashtag than a heading. */
function signsIn(node: Paragraph, source: string): Loss[] {
	const text = sourceOf(node, source);
	return [...text.matchAll(/^[ \t]*(#{1,6})[^\s#].*$/gm)].flatMap((line) => {
		const signs = line[1] ?? '';
		if (line.index > 0 && signs.length === 1) return [];
		return [
			{
				...placeIn(node, text, line.index),
				level: 'warning',
				rule: 'heading-sign',
				reason: `"${excerpt(line[0])}" begins with ${signs} and no space, so it is no heading and the ${signs.length > 1 ? 'signs are' : 'sign is'} shown.`,
				fix: `If it is a heading, put a space after ${signs}. If ${signs} is meant to be shown, write \\${signs}.`,
			},
		];
	});
}
