import { expect, test } from 'vitest';
import { entriesOf, type Files, file, report } from '../../tests/council-of.ts';
import { buildAdoption, countAnswers } from './adoption.ts';
import type { Entry } from './entry.ts';
import { rowMaker } from './rows.ts';

const strategy = { 'strategies/plan.md': file({ status: 'published', title: 'A plan' }) };
const body = (name: string, regime: string) => ({
	[`bodies/${name}.md`]: file({ name, kind: 'committee', regime }),
});
const bodies = {
	...body('cabinet', 'executive'),
	...body('board', 'voluntary'),
	...body('trust', 'voluntary'),
};
const considered =
	'[{body: board, date: 2026-03-02, role: endorse}, {body: cabinet, date: 2026-03-09, role: decide}, {body: trust, date: 2026-03-16, role: endorse}]';
const adopting = (fields: Record<string, string> = {}) => ({
	'reports/2026/a.md': report({ considered, cross_references: '[{to: plan, kind: adopts}]', ...fields }),
});
const decision = (by: string, date: string, fields: Record<string, string>) => ({
	[`decisions/2026/${by}-${date}.md`]: file({ status: 'published', report: 'a', body: by, date, ...fields }),
});

/** "board endorsed", for each body that was asked. */
function adoptionOf(files: Files, day = '2026-11-23'): ReturnType<typeof buildAdoption> {
	const entries = entriesOf({ ...bodies, ...strategy, ...adopting(), ...files }, day);
	const toRow = rowMaker([...entries.values()]);
	return buildAdoption([entries.get('a') as Entry<'report'>], (id) => {
		const found = entries.get(id);
		return found && toRow(found);
	});
}
const inShort = (asked: ReturnType<typeof buildAdoption>) =>
	asked.map(({ body: { id }, answer }) => `${id} ${answer}`);

test('each body that was asked is there with what it answered, and one that said nothing is silent', () => {
	const files = {
		...decision('board', '2026-03-02', { outcomes: '[{recommendation: 1, outcome: agreed}]' }),
		...decision('cabinet', '2026-03-09', { outcomes: '[{recommendation: 1, outcome: agreed_as_amended}]' }),
	};
	expect(inShort(adoptionOf(files))).toEqual(['board endorsed', 'cabinet amended', 'trust silent']);
});

test('a body that has yet to meet has not been silent', () => {
	expect(inShort(adoptionOf({}, '2026-03-09'))).toEqual(['board silent', 'cabinet to_come', 'trust to_come']);
});

test.each([
	['agreed', 'agreed'],
	['not_agreed', 'not_agreed'],
	['deferred', 'deferred'],
	['referred', 'referred'],
	['noted', 'noted'],
	['withdrawn', 'withdrawn'],
])('the cabinet’s outcome %s is %s', (outcome, answer) => {
	const files = decision('cabinet', '2026-03-09', { outcomes: `[{recommendation: 1, outcome: ${outcome}}]` });
	expect(inShort(adoptionOf(files))[1]).toBe(`cabinet ${answer}`);
});

test('what was agreed in part only is not told as agreed', () => {
	const outcomes = '[{recommendation: 1, outcome: agreed}, {recommendation: 2, outcome: not_agreed}]';
	expect(inShort(adoptionOf(decision('cabinet', '2026-03-09', { outcomes })))[1]).toBe('cabinet in_part');
});

test('a decision that was called in has adopted nothing yet', () => {
	const files = decision('cabinet', '2026-03-09', {
		outcomes: '[{recommendation: 1, outcome: agreed}]',
		call_in: '{state: called_in, date: 2026-03-12}',
	});
	expect(inShort(adoptionOf(files))[1]).toBe('cabinet called_in');
});

test('a body that was asked twice counts once, by its last answer', () => {
	const twice =
		'[{body: cabinet, date: 2026-03-09, role: decide}, {body: cabinet, date: 2026-04-13, role: decide}]';
	const asked = adoptionOf({
		...adopting({ considered: twice }),
		...decision('cabinet', '2026-03-09', { outcomes: '[{recommendation: 1, outcome: deferred}]' }),
		...decision('cabinet', '2026-04-13', { outcomes: '[{recommendation: 1, outcome: agreed}]' }),
	});
	expect(inShort(asked)).toEqual(['cabinet deferred', 'cabinet agreed']);
	expect(countAnswers(asked)).toEqual({ bodies: 1, counts: [{ answer: 'agreed', count: 1 }] });
});
