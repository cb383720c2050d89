import { expect, test } from 'vitest';
import { silenceInWords } from './silence-words.ts';

test('a meeting of which no decision is recorded is still to come, or past, or the paper never came to it', () => {
	const date = '2017-11-14';
	expect(silenceInWords({ date, past: false })).toBe('Still to come');
	expect(silenceInWords({ date, past: true })).toBe('No decision recorded here');
	expect(silenceInWords({ past: false })).toBe('No decision recorded here');
	expect(silenceInWords({ date, past: true, withdrawn: '2017-11-10' })).toBe(
		'Not considered: withdrawn on 10 November 2017',
	);
});
