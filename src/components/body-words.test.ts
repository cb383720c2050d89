import { expect, test } from 'vitest';
import { bodyWords } from './body-words.ts';

test('a partnership is told from a committee of the council', () => {
	expect(bodyWords({ kind: 'partnership', regime: 'voluntary' })).toBe(
		'A voluntary partnership, not a committee of the council: it has no key decisions and no call-in.',
	);
	expect(bodyWords({ kind: 'partnership', regime: 'statutory_partnership' })).toContain(
		'A partnership that the law requires',
	);
});

test('call-in is the rule of the council’s own constitution, and of its executive alone', () => {
	expect(
		bodyWords({ kind: 'cabinet', regime: 'executive', call_in: { working_days: 5, members: 4 } }),
	).toContain(
		'Four councillors may call in one of its decisions within five working days of its publication',
	);
	expect(bodyWords({ kind: 'cabinet', regime: 'executive' })).not.toContain('call in');
	expect(bodyWords({ kind: 'council', regime: 'council' })).toContain('cannot be called in');
});
