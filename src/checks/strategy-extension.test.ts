import { expect, test } from 'vitest';
import { file, problemsOf } from '../../tests/council-of.ts';

const strategy = (fields: Record<string, string>) =>
	problemsOf({ 'strategies/plan.md': file({ status: 'published', title: 'A plan', ...fields }) });
const extended = '[{date: 2023-02-14, from: 2023-03, to: 2027-03}]';

test('a strategy that was extended ends when it was extended to', () => {
	expect(strategy({ in_force_to: '2023-03-31', extended })).toEqual([
		'content/strategies/plan.md:4:14 error strategy-extension: It was extended to March 2027, and its end is written as 31 March 2023. Write `in_force_to: 2027-03`, or correct the extension.',
	]);
	expect(strategy({ extended })).toMatchObject([/and no end is written/]);
});

test('a month and its last day are one end', () => {
	expect(strategy({ in_force_to: '2027-03-31', extended })).toEqual([]);
});
