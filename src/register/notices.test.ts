import { describe, expect, test } from 'vitest';
import { cabinet, entriesOf, type Files, file, report } from '../../tests/council-of.ts';

const notice = (fields: Record<string, string> = {}) =>
	file({
		status: 'published',
		notice: 'key_decision',
		title: 'A new depot',
		matter: 'To build a depot',
		published: '2026-10-02',
		body: 'cabinet',
		date: '2026-11-03',
		report: 'a',
		...fields,
	});
const onRoute = (...days: string[]) =>
	report({
		considered: `[${days.map((date) => `{body: cabinet, date: ${date}, role: decide}`).join(', ')}]`,
	});
const decision = (date: string, outcome: string) =>
	file({
		status: 'published',
		report: 'a',
		body: 'cabinet',
		date,
		outcomes: `[{recommendation: 1, outcome: ${outcome}}]`,
	});
const standing = (files: Files, fields: Record<string, string> = {}, day?: string) =>
	entriesOf({ ...cabinet, 'notices/2026/n.md': notice(fields), ...files }, day).get('n')?.standing;

describe('what has come of a notice', () => {
	const files = { 'reports/2026/a.md': onRoute('2026-11-03') };

	test('until its day, it is to be decided', () => {
		expect(standing(files, {}, '2026-11-03')).toEqual({
			state: 'to_be_considered',
			until: '2026-11-03',
			by: 'cabinet',
		});
		expect(standing({}, { report: '', date: '', period: '{from: 2026-11, to: 2026-12}' })).toEqual({
			state: 'to_be_considered',
			since: '2026-11',
			until: '2026-12',
			by: 'cabinet',
		});
	});

	test('after its day, or the last month of its period, nothing may be recorded here', () => {
		expect(standing(files, {}, '2026-11-04')).toEqual({
			state: 'not_recorded',
			since: '2026-11-03',
			by: 'cabinet',
		});
		const period = { report: '', date: '', period: '{from: 2026-09, to: 2026-10}' };
		expect(standing({}, period, '2026-10-31')?.state).toBe('to_be_considered');
		expect(standing({}, period, '2026-11-01')?.state).toBe('not_recorded');
	});

	test('once it is decided, it stands as the decision does', () => {
		const decided = { ...files, 'decisions/2026/d.md': decision('2026-11-03', 'agreed') };
		expect(standing(decided)).toEqual({
			state: 'in_effect',
			since: '2026-11-03',
			by: 'cabinet',
			decision: 'd',
		});
		const refused = { ...files, 'decisions/2026/d.md': decision('2026-11-03', 'not_agreed') };
		expect(standing(refused)?.state).toBe('not_agreed');
	});

	test('a decision from before the notice is not the one that it announced', () => {
		const earlier = {
			'reports/2026/a.md': onRoute('2026-07-07', '2026-12-01'),
			'decisions/2026/d.md': decision('2026-07-07', 'deferred'),
		};
		expect(standing(earlier, { date: '2026-12-01' })).toMatchObject({
			state: 'to_be_considered',
			until: '2026-12-01',
		});
	});

	test('what was put off, or goes before the body on a later day, is still to come', () => {
		const later = { 'reports/2026/a.md': onRoute('2026-11-03', '2026-12-01') };
		expect(standing(later)).toMatchObject({ state: 'to_be_considered', until: '2026-12-01' });
		const putOff = { ...later, 'decisions/2026/d.md': decision('2026-11-03', 'deferred') };
		expect(standing(putOff)).toMatchObject({ state: 'deferred', until: '2026-12-01', decision: 'd' });
	});

	test('a withdrawn notice says since when, and no more', () => {
		const entries = entriesOf({
			...cabinet,
			...files,
			'notices/2026/n.md': notice({
				status: 'withdrawn',
				withdrawn: '{date: 2026-10-20, reason: The matter was dropped}',
			}),
		});
		expect(entries.get('n')).toMatchObject({
			standing: { state: 'withdrawn', since: '2026-10-20' },
			title: 'A new depot',
			decisions: [],
		});
		expect(entries.get('n')?.data).not.toHaveProperty('report');
		expect(entries.get('n')?.summary).toBeUndefined();
	});
});

describe('a notice, its report and its decision lead to each other', () => {
	const files = {
		...cabinet,
		'reports/2026/a.md': onRoute('2026-11-03'),
		'decisions/2026/d.md': decision('2026-11-03', 'agreed'),
		'notices/2026/n.md': notice(),
		'notices/2026/later.md': notice({ published: '2026-11-20', date: '2026-12-22' }),
	};
	const entries = entriesOf(files);

	test('the report has every notice, the decision those given before it, with the time between', () => {
		expect(entries.get('a')?.notices.map(({ id }) => id)).toEqual(['n', 'later']);
		expect(entries.get('d')?.notices).toMatchObject([
			{ id: 'n', notice: 'key_decision', date: '2026-10-02', time: { days: 31, working: false } },
		]);
	});

	test('the notice has the report and the decision', () => {
		expect(entries.get('n')).toMatchObject({ report: { id: 'a' }, decisions: [{ id: 'd' }] });
	});

	test('the id of a report that is not public is not in it', () => {
		const hidden = entriesOf({ ...files, 'reports/2026/a.md': report({ status: 'draft' }) });
		expect(hidden.get('n')).toMatchObject({ data: { report: undefined }, decisions: [] });
		expect(JSON.stringify([...hidden.values()])).not.toContain('"a"');
	});
});
