import { diffArrays } from 'diff';

/** A run of words that both texts have, or that only one of them has. */
export interface DifferencePiece {
	change: 'kept' | 'added' | 'removed';
	text: string;
}

/** Longer texts are told as wholly changed: finding the difference takes time that grows with the square of their length. */
const longest = 20_000;

/** A run of space, a word or a sum with the marks inside it (`£826,300`, `2022/23`, `Survey's`), or a mark. */
const word = /\s+|[£$€]?[\p{L}\p{N}]+(?:[.,/’'-][\p{L}\p{N}]+)*%?|[^\s]/gu;

/** The difference of two texts, by words: what was kept, removed and added, in the order of reading. A sum is one word. */
export function differenceByWords(before: string, after: string): DifferencePiece[] {
	if (before.length + after.length > longest) return whole(before, after);
	return joined(
		diffArrays(before.match(word) ?? [], after.match(word) ?? []).map(({ added, removed, value }) => ({
			change: added ? 'added' : removed ? 'removed' : 'kept',
			text: value.join(''),
		})),
	);
}

/** Several words that were put in the place of several are one change: the space between them was not kept for its own sake. */
function joined(pieces: DifferencePiece[]): DifferencePiece[] {
	const found: DifferencePiece[] = [];
	const open = { removed: '', added: '' };
	const close = (): void => {
		for (const change of ['removed', 'added'] as const) {
			if (open[change] !== '') found.push({ change, text: open[change] });
			open[change] = '';
		}
	};
	for (const [at, { change, text }] of pieces.entries()) {
		const isInside = open.removed !== '' && open.added !== '' && at + 1 < pieces.length;
		if (change !== 'kept') open[change] += text;
		else if (isInside && text.trim() === '') {
			open.removed += text;
			open.added += text;
		} else {
			close();
			found.push({ change, text });
		}
	}
	close();
	return found;
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
