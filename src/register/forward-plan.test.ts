import { describe, expect, test } from 'vitest';
import { cabinet, entriesOf, type Files, file, report } from '../../tests/council-of.ts';
import { planMonths, planOn } from './forward-plan.ts';

const notice = (published: string, date: string, fields: Record<string, string> = {}) =>
	file({
		status: 'published',
		notice: 'key_decision',
		title: `Of ${date}`,
		matter: 'A matter',
		published,
		body: 'cabinet',
		date,
		...fields,
	});
const step = (date: string, role = 'decide', body = 'cabinet') =>
	`[{body: ${body}, date: ${date}, role: ${role}}]`;
const entries = (files: Files, day?: string) => [...entriesOf({ ...cabinet, ...files }, day).values()];
const now = (files: Files) => {
	const { notices, unannounced } = planOn(entries(files), '2026-11-23');
	return [...notices.map(({ id }) => id), ...unannounced.map((item) => item.report.id)];
};
const months = (files: Files, day = '2026-11-23') =>
	planMonths(entries(files, day), day)
		.toReversed()
		.map(({ month, notices }) => [month, ...notices.map(({ id }) => id)].join(' '));

describe('the plan now', () => {
	test('it holds what is to come, soonest first, and not what is over, withdrawn or not yet public', () => {
		const files = {
			'notices/2026/later.md': notice('2026-11-02', '2027-01-12'),
			'notices/2026/sooner.md': notice('2026-11-02', '2026-12-01'),
			'notices/2026/over.md': notice('2026-10-02', '2026-11-03'),
			'notices/2026/embargoed.md': notice('2026-11-24', '2027-01-12'),
			'notices/2026/dropped.md': notice('2026-11-02', '2026-12-01', {
				status: 'withdrawn',
				withdrawn: '{date: 2026-11-20, reason: Dropped}',
			}),
		};
		expect(now(files)).toEqual(['sooner', 'later']);
	});

	test('a published report to the executive that has no notice here is in it, and one that has is there once', () => {
		const files = {
			'reports/2026/bare.md': report({ considered: step('2026-12-01') }),
			'reports/2026/noticed.md': report({ considered: step('2026-12-01') }),
			'notices/2026/n.md': notice('2026-10-30', '2026-12-01', { report: 'noticed' }),
		};
		expect(now(files)).toEqual(['n', 'bare']);
	});

	test('a notice of a private meeting is none of the decision', () => {
		const files = {
			'reports/2026/bare.md': report({ considered: step('2026-12-01') }),
			'notices/2026/p.md': notice('2026-10-30', '2026-12-01', { notice: 'private_meeting', report: 'bare' }),
		};
		expect(now(files)).toEqual(['p', 'bare']);
	});

	test('a report that another body decides, that is noted, or that was decided, is not', () => {
		const files = {
			'bodies/council.md': file({ name: 'Council', kind: 'council', regime: 'council' }),
			'reports/2026/elsewhere.md': report({ considered: step('2026-12-01', 'decide', 'council') }),
			'reports/2026/noted.md': report({ considered: step('2026-12-01', 'note') }),
			'reports/2026/past.md': report({ considered: step('2026-11-03') }),
		};
		expect(now(files)).toEqual([]);
	});
});

describe('the plan of each month', () => {
	test('from the month of the first notice on, with what was given by its end and not decided at its start', () => {
		const files = {
			'notices/2026/a.md': notice('2026-08-31', '2026-10-06'),
			'notices/2026/b.md': notice('2026-10-01', '2026-12-01'),
		};
		expect(months(files)).toEqual(['2026-08 a', '2026-09 a', '2026-10 a b', '2026-11 b']);
	});

	test('a decision, a withdrawal or another date of the meeting ends or lengthens its time there', () => {
		const files = {
			'reports/2026/r.md': report({
				considered:
					'[{body: cabinet, date: 2026-08-04, role: decide}, {body: cabinet, date: 2026-10-06, role: decide}]',
			}),
			'decisions/2026/d.md': file({
				status: 'published',
				report: 'r',
				body: 'cabinet',
				date: '2026-10-06',
				outcomes: '[{recommendation: 1, outcome: agreed}]',
			}),
			'notices/2026/late.md': notice('2026-07-01', '2026-08-04', { report: 'r' }),
			'notices/2026/dropped.md': notice('2026-07-01', '2026-10-06', {
				status: 'withdrawn',
				withdrawn: '{date: 2026-08-20, reason: Dropped}',
			}),
		};
		expect(months(files)).toEqual([
			'2026-07 late dropped',
			'2026-08 late dropped',
			'2026-09 late',
			'2026-10 late',
			'2026-11',
		]);
	});

	test('they go across years, and there are none without a notice', () => {
		const files = { 'notices/2025/a.md': notice('2025-12-01', '2026-01-13') };
		expect(months(files, '2026-02-10')).toEqual(['2025-12 a', '2026-01 a', '2026-02']);
		expect(months({})).toEqual([]);
	});
});

test('ten thousand notices of twenty years are laid out in a moment', () => {
	const [entry] = entries({ 'notices/2026/a.md': notice('2006-01-02', '2006-02-14') }).filter(
		({ kind }) => kind === 'notice',
	);
	if (entry?.kind !== 'notice') throw new Error('There is no notice.');
	const many = Array.from({ length: 10_000 }, (_, at) => {
		const year = 2006 + Math.floor(at / 500);
		const month = String(1 + (at % 9)).padStart(2, '0');
		const data = {
			...entry.data,
			published: `${year}-${month}-02`,
			date: `${year}-${month.replace(/^0?(\d)$/, '0$1')}-28`,
		};
		return { ...entry, id: `n-${at}`, data };
	});
	const start = performance.now();
	const laid = planMonths(many, '2026-11-23');
	expect(laid).toHaveLength(251);
	expect(laid.reduce((sum, { notices }) => sum + notices.length, 0)).toBe(10_000);
	expect(performance.now() - start).toBeLessThan(1000);
});
