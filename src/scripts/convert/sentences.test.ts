import { expect, test } from 'vitest';
import type { ShownProblem } from '../../converter/messages.ts';
import { countSentence } from './sentences.ts';

const problem = (level: ShownProblem['level']): ShownProblem => ({
	place: { file: 'a.md', line: 1, column: 1 },
	level,
	rule: 'title',
	reason: '',
	fix: '',
});

test('what is read out counts what there is to look at', () => {
	expect(countSentence([], 0)).toBe(
		'The draft has no errors and no warnings or advice. The import has no notes for you.',
	);
	expect(countSentence([problem('error'), problem('warning'), problem('advice')], 1)).toBe(
		'The draft has 1 error, 1 warning and 1 piece of advice. The import has 1 note for you.',
	);
});
