import { expect, test } from 'vitest';
import { type DifferencePiece, differenceByWords, differenceToRead } from './word-difference.ts';

const written = (pieces: DifferencePiece[]) =>
	pieces
		.map(({ change, text }) => ({ kept: text, added: `{+${text}+}`, removed: `[-${text}-]` })[change])
		.join('');

test('a difference is told by words: what was kept, removed and added, in the order of reading', () => {
	expect(written(differenceByWords('open for 20 hours a week', 'open for 26 hours a week'))).toBe(
		'open for [-20-]{+26+} hours a week',
	);
	expect(written(differenceByWords('the same', 'the same'))).toBe('the same');
});

test('several words in the place of several are one change', () => {
	expect(written(differenceByWords('The savings agreed are included', 'The saving of £18 is included'))).toBe(
		'The [-savings agreed are -]{+saving of £18 is +}included',
	);
	expect(written(differenceByWords('one two', 'one and two three'))).toBe('one {+and +}two{+ three+}');
});

test('every word of both texts is in it', () => {
	const [before, after] = ['a b c d', 'b x c y'];
	const pieces = differenceByWords(before, after);
	const of = (without: DifferencePiece['change']) =>
		pieces.flatMap(({ change, text }) => (change === without ? [] : [text])).join('');
	expect([of('added'), of('removed')]).toEqual([before, after]);
});

test('a text that was replaced is not picked to pieces', () => {
	expect(
		written(differenceToRead('From the opening the library is staffed.', 'The decision is referred back.')),
	).toBe('[-From the opening the library is staffed.-]{+The decision is referred back.+}');
	expect(written(differenceToRead('a budget of £345,000', 'a budget of £300,000'))).toContain(
		'[-£345,000-]{+£300,000+}',
	);
});

test('a sum, a year and a name are one word each', () => {
	expect(written(differenceByWords('It cost £840,000 in 2022/23.', 'It cost £842,000 in 2022/24.'))).toBe(
		'It cost [-£840,000-]{+£842,000+} in [-2022/23-]{+2022/24+}.',
	);
});

test('of a text that is too long to compare the whole is replaced', () => {
	const long = 'word '.repeat(3000);
	expect(differenceByWords(long, `${long}more`)).toHaveLength(2);
});
