import { expect, test } from 'vitest';
import { gapWords } from './gap-words.ts';
import type { Piece } from './sentence.ts';

const words = (pieces: Piece[]) =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

test('what the council states comes first, then what was counted', () => {
	const gaps = { notRecorded: 2, appendices: 1, documents: 0, withheld: 1200 };
	const said = gapWords({ gaps }, ['The minutes of 2009.']);
	expect(said.map(words)).toEqual([
		'The minutes of 2009.',
		'2 papers have no decision recorded here.',
		'1 appendix that a report names is not held here. Each report says where to get a copy, where that is known.',
		'1,200 reports are withheld, in whole or in part. The page of each says why, and when that is looked at again.',
	]);
	expect(said[1]?.[0]).toEqual({ text: '2 papers', href: '/standing/not-recorded/' });
});

test('nothing is said of what is not missing', () => {
	expect(gapWords({ gaps: { notRecorded: 0, appendices: 0, documents: 0, withheld: 0 } }, [])).toEqual([]);
});
