import { expect, test } from 'vitest';
import { cabinet, type Files, file, problemsOf, report } from '../../tests/council-of.ts';

const asked = '\n## 2.0 RECOMMENDATIONS\n\n2.1 To approve the lease.\n\n2.2 To note the costs.\n';
const bodies: Files = {
	...cabinet,
	'bodies/council.md': file({ name: 'Council', kind: 'council', regime: 'council' }),
	'bodies/lsp.md': file({ name: 'Town Together', kind: 'partnership', regime: 'voluntary' }),
};

const fullRecord = { reasons: 'As in the report', alternatives: 'None', interests: 'none declared' };

/** The problems of a decision of the Cabinet on a report that asks 2.1 and 2.2, with the fields that are given. */
function problemsOfDecision(fields: Record<string, string>, paper: Record<string, string> = {}): string[] {
	return problemsOf({
		...bodies,
		'reports/2026/a.md': report({ template: 'partnership-board-report', ...paper }, asked),
		'decisions/2026/d.md': file({
			status: 'published',
			report: 'a',
			body: 'cabinet',
			date: '2026-03-09',
			...fields,
			...fullRecord,
		}),
	});
}

test('an outcome is of a recommendation that the report has', () => {
	expect(problemsOfDecision({ outcomes: '[{recommendation: "2.1", outcome: agreed}]' })).toEqual([]);
	expect(problemsOfDecision({ outcomes: '[{recommendation: "2.3", outcome: agreed}]' })).toEqual([
		'content/decisions/2026/d.md:6:29 error recommendation-exists: The report `a` has no recommendation 2.3. Write the number as the report prints it: `2.1`, `2.2`.',
	]);
});

test('so is what was called in, and what an action carries out', () => {
	const fields = {
		call_in: '{state: called_in, date: 2026-03-12, recommendations: ["2.2", "7"]}',
		actions: '[{what: Sign the lease, recommendation: "2.1"}, {what: Write, recommendation: "2.9"}]',
	};
	expect(problemsOfDecision(fields).map((line) => line.split(': ')[1])).toEqual([
		'The report `a` has no recommendation 7. Write the number as the report prints it',
		'The report `a` has no recommendation 2.9. Write the number as the report prints it',
	]);
});

test('what a withheld report asks is not looked for', () => {
	const exemption = '{paragraphs: 3, public_interest: A fair price, review: 2027-01}';
	expect(
		problemsOfDecision(
			{ outcomes: '[{recommendation: "9.9", outcome: agreed}]' },
			{ classification: 'part_exempt', exemption },
		),
	).toEqual([]);
});

test('a recommendation has one outcome in a decision', () => {
	const outcomes = '[{recommendation: "2.1", outcome: agreed}, {recommendation: "2.1", outcome: deferred}]';
	expect(problemsOfDecision({ outcomes })).toEqual([
		'content/decisions/2026/d.md:6:71 error recommendation-once: Recommendation 2.1 has two outcomes in this decision: `agreed` and `deferred`. Keep the one that the minutes record. Another meeting’s outcome goes into a decision of its own.',
	]);
});

test('a decision is not made before the meeting, nor on a day without one', () => {
	expect(problemsOfDecision({ date: '2026-03-02' })).toEqual([
		'content/decisions/2026/d.md:5:7 error decision-route: The decision is dated 2 March 2026, before the meeting: by its route, the report was put before Cabinet on 9 March 2026. Write `2026-03-09`, or add the meeting to `considered` in the report.',
	]);
	expect(problemsOfDecision({ date: '2026-03-16' })[0]).toContain('and there was no meeting then');
});

test('a body may meet twice about a report, or on a day that is not known', () => {
	const twice = '[{body: cabinet, date: 2026-03-09}, {body: cabinet, date: 2026-04-13, role: decide}]';
	expect(problemsOfDecision({ date: '2026-04-13' }, { considered: twice })).toEqual([]);
	expect(problemsOfDecision({ date: '2026-04-14' }, { considered: twice })[0]).toContain(
		'on 9 March 2026 and 13 April 2026. Write `2026-03-09` or `2026-04-13`',
	);
	const unknown = '[{body: cabinet, date: unknown}, {body: cabinet, date: 2026-03-09}]';
	expect(problemsOfDecision({ date: '2026-04-14' }, { considered: unknown })).toEqual([]);
});

test('a body decides on what it was asked to consider', () => {
	expect(problemsOfDecision({ body: 'council' })).toEqual([
		'content/decisions/2026/d.md:4:7 error decision-route: Council is not on the route of `content/reports/2026/a.md`, which was put before `cabinet`. Write the body that decided, or add `council` to `considered` in the report.',
	]);
});

test('only decisions of the executive can be called in', () => {
	const route = { considered: '[{body: council, date: 2026-03-09}, {body: lsp, date: 2026-03-09}]' };
	const call_in = '{state: not_called_in}';
	expect(problemsOfDecision({ call_in })).toEqual([]);
	expect(problemsOfDecision({ call_in, body: 'council' }, route)[0]).toContain(
		'd.md:6:10 error call-in-executive: Council decides for the council and not for its executive, so what it decides cannot be called in.',
	);
	expect(problemsOfDecision({ call_in, body: 'lsp' }, route)[0]).toContain(
		'Town Together is a voluntary partnership and not a body of the council',
	);
});

test('a partnership has no rule of call-in', () => {
	const body = file({
		name: 'Town Together',
		kind: 'partnership',
		regime: 'voluntary',
		call_in: '{working_days: 5}',
	});
	expect(problemsOf({ 'bodies/lsp.md': body })[0]).toContain(
		'bodies/lsp.md:5:10 error call-in-executive: Town Together is a voluntary partnership',
	);
});

test('a call-in has days that a council can count', () => {
	const body = (days: string) =>
		file({ name: 'Cabinet', kind: 'cabinet', regime: 'executive', call_in: `{working_days: ${days}}` });
	expect(problemsOf({ 'bodies/cabinet.md': body('61') })[0]).toContain('working days up to 60');
	expect(problemsOf({ 'bodies/cabinet.md': body('5') })).toEqual([]);
});

test('a decision is published, then called in, then the call-in is dealt with', () => {
	const published = '2026-03-11';
	const of = (call_in: string) => problemsOfDecision({ published, call_in });
	expect(of('{state: upheld, date: 2026-03-12, dealt_with: 2026-03-20}')).toEqual([]);
	expect(of('{state: called_in, date: 2026-03-10}')).toEqual([
		'content/decisions/2026/d.md:7:35 error call-in-dates: By its dates, this decision was called in on 10 March 2026, before it was published on 11 March 2026. Correct the date that is wrong.',
	]);
	expect(of('{state: upheld, date: 2026-03-12, dealt_with: 2026-03-11}')[0]).toContain(
		'has a call-in that was dealt with on 11 March 2026, before it was called in on 12 March 2026',
	);
});

test('a report on which a partnership decides is no key decision', () => {
	const considered = '[{body: lsp, date: 2026-03-09, role: endorse}]';
	const said = (decision_status: string) =>
		problemsOf({ ...bodies, 'reports/2026/a.md': report({ considered, decision_status }) });
	expect(said('{key_decision: no, decision_maker: partnership}')).toEqual([]);
	expect(
		said('{key_decision: yes, notice_published: 2026-01-12}').map((line) => line.split(': ')[1]),
	).toEqual([
		expect.stringContaining(
			'Town Together decides on this report. It is a partnership, which has no key decisions, and the report says that this is one.',
		),
		expect.stringContaining('says when notice of one was published.'),
	]);
});

test('a key decision of the cabinet may go to a partnership too', () => {
	const considered =
		'[{body: lsp, date: 2026-03-01, role: endorse}, {body: cabinet, date: 2026-03-09, role: decide}]';
	const paper = report({ considered, decision_status: '{key_decision: yes, notice_published: 2026-01-05}' });
	expect(problemsOf({ ...bodies, 'reports/2026/a.md': paper })).toEqual([]);
});
