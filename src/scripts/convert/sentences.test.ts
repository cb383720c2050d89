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
		'The draft has no errors, no warnings or advice and no notes of the import.',
	);
	expect(countSentence([problem('error'), problem('warning'), problem('advice')], 1)).toBe(
		'The draft has 1 error, 2 warnings and pieces of advice and 1 note of the import.',
	);
});
