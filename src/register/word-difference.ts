import { diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or that only one of them has. */
export interface DifferencePiece {
	change: 'kept' | 'added' | 'removed';
	text: string;
}

/** Longer texts are told as wholly changed: finding the difference takes time that grows with the square of their length. */
const longest = 20_000;

/** The difference of two texts, by words: what was kept, removed and added, in the order of reading. */
export function differenceByWords(before: string, after: string): DifferencePiece[] {
	if (before.length + after.length > longest) return whole(before, after);
	return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
		change: added ? 'added' : removed ? 'removed' : 'kept',
		text: value,
	}));
}

/** The least share of the longer text that must be kept, for a difference by words to be read at all. */
const leastKept = 0.4;

/** The difference of what was asked and what was agreed: by words, or, where hardly a word is left, the one text and then the other. */
export function differenceToRead(before: string, after: string): DifferencePiece[] {
	const pieces = differenceByWords(before, after);
	const kept = pieces.reduce(
		(sum, { change, text }) => sum + (change === 'kept' ? text.trim().length : 0),
		0,
	);
	return kept < leastKept * Math.max(before.length, after.length) ? whole(before, after) : pieces;
}

function whole(before: string, after: string): DifferencePiece[] {
	if (before === after) return [{ change: 'kept', text: before }];
	return [
		{ change: 'removed', text: before },
		{ change: 'added', text: after },
	];
}
