import { expect, test } from 'vitest';
import { cabinet, entriesOf, type Files, file, report } from '../../tests/council-of.ts';

const strategy = (fields: Record<string, string>) =>
	file({ status: 'published', title: 'A strategy', ...fields });

/** Where the strategy `a` stands. */
const standing = (files: Files, today = '2026-11-23') =>
	entriesOf({ ...cabinet, ...files }, today).get('a')?.standing;
const alone = (fields: Record<string, string>, today?: string) =>
	standing({ 'strategies/a.md': strategy(fields) }, today);

test('a strategy is in force from its first day to its last, and has lapsed on the day after', () => {
	const fields = { in_force_from: '2018-04-01', in_force_to: '2027-03-31' };
	expect(alone(fields)).toEqual({ state: 'in_effect', since: '2018-04-01', until: '2027-03-31' });
	expect(alone(fields, '2027-03-31')).toMatchObject({ state: 'in_effect' });
	expect(alone(fields, '2027-04-01')).toEqual({ state: 'lapsed', since: '2027-03-31' });
});

test('an end that is known to the month is the end of the month', () => {
	const fields = { adopted: '2018-04', in_force_to: '2027-03' };
	expect(alone(fields, '2027-03-31')).toMatchObject({ state: 'in_effect', since: '2018-04' });
	expect(alone(fields, '2027-04-01')).toMatchObject({ state: 'lapsed' });
});

test('an extension moves the end from the day on which it was decided', () => {
	const fields = {
		in_force_from: '2018-04-01',
		in_force_to: '2027-03-31',
		extended: '[{date: 2023-02-14, from: 2023-03-31, to: 2027-03-31}]',
	};
	expect(alone(fields, '2023-02-13')).toMatchObject({ state: 'in_effect', until: '2023-03-31' });
	expect(alone(fields, '2023-02-14')).toMatchObject({ state: 'in_effect', until: '2027-03-31' });
});

test('what is adopted and not yet in force says from when it is', () => {
	expect(alone({ adopted: '2026-11-10', in_force_from: '2027-04-01' })).toEqual({
		state: 'to_be_considered',
		since: '2027-04-01',
	});
});

test('what is proposed says by whom and when its adoption is decided', () => {
	const files = {
		'strategies/a.md': strategy({ in_force_from: '2027-04-01' }),
		'reports/2026/r.md': report({
			considered: '[{body: cabinet, date: 2026-12-01, role: decide}]',
			cross_references: '[{to: a, kind: adopts}]',
		}),
	};
	expect(standing(files)).toEqual({ state: 'to_be_considered', until: '2026-12-01', by: 'cabinet' });
});

test('a strategy is superseded when the next one is in force, and not while that is only proposed', () => {
	const files = (next: Record<string, string>) => ({
		'strategies/a.md': strategy({ in_force_from: '2018-04-01' }),
		'strategies/b.md': strategy({ cross_references: '[{to: a, kind: supersedes}]', ...next }),
	});
	expect(standing(files({}))).toMatchObject({ state: 'in_effect' });
	expect(standing(files({ in_force_from: '2027-04-01' }))).toMatchObject({ state: 'in_effect' });
	expect(standing(files({ in_force_from: '2026-04-01' }))).toEqual({
		state: 'superseded',
		by: 'b',
		since: '2026-04-01',
	});
});

test('a strategy that was withdrawn was withdrawn, whatever its dates', () => {
	const withdrawn = '{date: 2026-05-01, reason: A court quashed it.}';
	expect(alone({ status: 'withdrawn', in_force_from: '2018-04-01', withdrawn })).toEqual({
		state: 'withdrawn',
		since: '2026-05-01',
	});
});
