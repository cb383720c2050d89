import { expect, test } from 'vitest';
import { cabinet, entriesOf, type Files, file, report } from '../../tests/council-of.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { rowMaker } from './rows.ts';
import { buildLife } from './strategy-life.ts';

/** The life of the strategy `plan`, a line each: the date and what happened. */
function lifeOf(fields: Record<string, string>, files: Files = {}): string[] {
	const entries = entriesOf({
		...cabinet,
		'strategies/plan.md': file({ status: 'published', title: 'A plan', ...fields }),
		...files,
	});
	const plan = entries.get('plan') as Entry<'strategy'>;
	const toRow = rowMaker([...entries.values()]);
	const reports = [...entries].filter(
		(pair): pair is [string, AnyEntry & { kind: 'report' }] => pair[1].kind === 'report',
	);
	const life = buildLife(plan, {
		successor: entries.get(plan.superseded_by?.id ?? '') as Entry<'strategy'> | undefined,
		reports: new Map(reports),
		rowOf: (id) => {
			const found = entries.get(id);
			return found && toRow(found);
		},
	});
	return life.map(({ date, what }) => `${date} ${what}`);
}

const bearing = (kind: string, date: string) =>
	report({
		considered: `[{body: cabinet, date: ${date}, role: decide}]`,
		cross_references: `[{to: plan, kind: ${kind}}]`,
	});
const decision = (on: string, date: string) =>
	file({
		status: 'published',
		report: on,
		body: 'cabinet',
		date,
		outcomes: '[{recommendation: 1, outcome: agreed}]',
	});

test('a strategy is adopted, in force, reviewed, extended and ends', () => {
	expect(
		lifeOf({
			adopted: '2018-03-13',
			in_force_from: '2018-04-01',
			in_force_to: '2027-03-31',
			review: '2026-03',
			reviewed: '[{date: 2022-06, note: It works}]',
			extended: '[{date: 2023-02-14, from: 2023-03-31, to: 2027-03-31}]',
		}),
	).toEqual([
		'2018-03-13 adopted',
		'2018-04-01 began',
		'2022-06 reviewed',
		'2023-02-14 extended',
		'2026-03 review_due',
		'2027-03-31 ended',
	]);
});

test('a review that was held when it was due is not said to be due', () => {
	expect(lifeOf({ review: '2022-06', reviewed: '[{date: 2022-06}]' })).toEqual(['2022-06 reviewed']);
});

test('the decisions on reports that adopt, amend or implement it are part of its life; those that cite it are not', () => {
	const files = {
		'reports/2026/a.md': bearing('adopts', '2026-03-09'),
		'reports/2026/b.md': bearing('cites', '2026-04-13'),
		'reports/2026/c.md': bearing('implements', '2026-12-01'),
		'decisions/2026/on-a.md': decision('a', '2026-03-09'),
		'decisions/2026/on-b.md': decision('b', '2026-04-13'),
	};
	expect(lifeOf({ adopted: '2026-03-09' }, files)).toEqual([
		'2026-03-09 adopted',
		'2026-03-09 decided',
		'2026-12-01 considered',
	]);
});

test('the decision that extended it is told once', () => {
	const files = {
		'reports/2026/a.md': bearing('amends', '2026-03-09'),
		'decisions/2026/on-a.md': decision('a', '2026-03-09'),
	};
	expect(lifeOf({ extended: '[{date: 2026-03-09, to: 2030-03, decision: on-a}]' }, files)).toEqual([
		'2026-03-09 extended',
	]);
});

test('what took its place ends it, on the day on which that began', () => {
	const next = file({
		status: 'published',
		title: 'The next plan',
		adopted: '2026-01-01',
		in_force_from: '2026-04-01',
		cross_references: '[{to: plan, kind: supersedes}]',
	});
	expect(lifeOf({ adopted: '2020-01-01' }, { 'strategies/next.md': next })).toEqual([
		'2020-01-01 adopted',
		'2026-04-01 superseded',
	]);
});
