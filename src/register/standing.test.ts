import { describe, expect, test } from 'vitest';
import { entriesOf, type Files, file, report } from '../../tests/council-of.ts';

const bodies: Files = {
	'bodies/cabinet.md': file({
		name: 'Cabinet',
		kind: 'cabinet',
		regime: 'executive',
		call_in: '{working_days: 5}',
	}),
	'bodies/council.md': file({ name: 'Council', kind: 'council', regime: 'council' }),
	'bodies/lsp.md': file({ name: 'LSP', kind: 'partnership', regime: 'voluntary' }),
};

/** A decision, written `body date outcome`. */
function decided(text: string): Files {
	const [body = '', date = '', outcome = ''] = text.split(' ');
	const outcomes = `[{recommendation: "1", outcome: ${outcome}}]`;
	return {
		[`decisions/2026/${body}-${date}.md`]: file({ status: 'published', report: 'a', body, date, outcomes }),
	};
}

/** Where a report stands with a route, written `body date role, …`, and the decisions made on it. */
function standing(route: string, decisions: string[], today = '2026-11-23') {
	const steps = route.split(', ').map((step) => {
		const [body, date, role] = step.split(' ');
		return `{body: ${body}, date: ${date}${role ? `, role: ${role}` : ''}}`;
	});
	const files = {
		...bodies,
		'reports/2026/a.md': report({ considered: `[${steps.join(', ')}]` }),
		...Object.assign({}, ...decisions.map(decided)),
	};
	return entriesOf(files, today).get('a')?.standing;
}

describe('a paper that is to be considered', () => {
	test('says by whom and when', () => {
		expect(standing('cabinet 2026-12-01 decide', [])).toEqual({
			state: 'to_be_considered',
			until: '2026-12-01',
			by: 'cabinet',
		});
	});

	test('waits for the body that decides, though others see it first and have had their say', () => {
		const route = 'lsp 2026-11-04 endorse, council 2026-11-26 scrutinise, cabinet 2026-12-01 decide';
		expect(standing(route, ['lsp 2026-11-04 agreed'])).toMatchObject({
			state: 'to_be_considered',
			until: '2026-12-01',
			by: 'cabinet',
		});
	});

	test('is still to be considered on the day of the meeting, until there is a decision', () => {
		expect(standing('cabinet 2026-11-23 decide', [])).toMatchObject({ state: 'to_be_considered' });
		expect(standing('cabinet 2026-11-23 decide', ['cabinet 2026-11-23 agreed'])).toMatchObject({
			state: 'call_in_open',
		});
	});

	test('was so before a decision of which we know today', () => {
		const decisions = ['cabinet 2026-03-09 agreed'];
		expect(standing('cabinet 2026-03-09 decide', decisions, '2026-03-01')).toMatchObject({
			state: 'to_be_considered',
			until: '2026-03-09',
		});
	});
});

describe('a paper that was put off', () => {
	const route = 'cabinet 2026-03-09 decide, cabinet 2026-12-01 decide';

	test('says when it is considered again', () => {
		expect(standing(route, ['cabinet 2026-03-09 deferred'])).toEqual({
			state: 'deferred',
			since: '2026-03-09',
			until: '2026-12-01',
			by: 'cabinet',
			decision: 'cabinet-2026-03-09',
		});
	});

	test('does not say so of the meeting that put it off', () => {
		expect(standing('cabinet 2026-11-23 decide', ['cabinet 2026-11-23 deferred'])).not.toHaveProperty(
			'until',
		);
	});

	test('and was then agreed, is agreed', () => {
		const decisions = ['cabinet 2026-03-09 deferred', 'cabinet 2026-12-01 agreed'];
		expect(standing(route, decisions, '2027-01-15')).toMatchObject({
			state: 'in_effect',
			decision: 'cabinet-2026-12-01',
		});
	});

	test('was referred to whoever considers it next', () => {
		expect(
			standing('cabinet 2026-03-09 decide, council 2026-12-10 decide', ['cabinet 2026-03-09 referred']),
		).toMatchObject({ state: 'referred', until: '2026-12-10', by: 'cabinet' });
	});
});

describe('what decides where a paper stands', () => {
	test('is the last decision of those who are asked to decide', () => {
		const route = 'cabinet 2026-03-09 decide, council 2026-04-16 decide, lsp 2026-04-22 endorse';
		const decisions = ['cabinet 2026-03-09 agreed', 'council 2026-04-16 not_agreed', 'lsp 2026-04-22 agreed'];
		expect(standing(route, decisions)).toMatchObject({ state: 'not_agreed', by: 'council' });
	});

	test('is that of any body, where none is asked to decide', () => {
		expect(standing('lsp 2026-04-22', ['lsp 2026-04-22 agreed'])).toMatchObject({ state: 'endorsed' });
	});

	test('is not what another body thought of it: then no decision is recorded, since the meeting of the one who decides', () => {
		const route = 'cabinet 2026-03-09 decide, lsp 2026-04-22 endorse';
		expect(standing(route, ['lsp 2026-04-22 agreed'])).toEqual({
			state: 'not_recorded',
			since: '2026-03-09',
		});
	});
});

test('silence is not a decision: nothing is recorded since the last meeting', () => {
	expect(standing('lsp 2026-03-09, council 2026-04-16', [])).toEqual({
		state: 'not_recorded',
		since: '2026-04-16',
	});
	expect(standing('cabinet unknown decide', [])).toEqual({ state: 'not_recorded' });
});

test('a paper is superseded from the day on which the next one is published, whatever was decided on it', () => {
	const files = {
		...bodies,
		'reports/2025/a.md': report({ considered: '[{body: cabinet, date: 2026-03-09, role: decide}]' }),
		...decided('cabinet 2026-03-09 agreed'),
		'reports/2026/b.md': report({
			published: '2026-10-01',
			cross_references: '[{to: a, kind: supersedes}]',
		}),
	};
	expect(entriesOf(files).get('a')?.standing).toEqual({ state: 'superseded', since: '2026-10-01', by: 'b' });
	expect(entriesOf(files, '2026-09-30').get('a')?.standing).toMatchObject({ state: 'in_effect' });
});

test('a withdrawn paper is withdrawn, though it is on the way to a meeting', () => {
	const files = {
		...bodies,
		'reports/2026/a.md': report({
			status: 'withdrawn',
			considered: '[{body: cabinet, date: 2026-12-01, role: decide}]',
			withdrawn: '{date: 2026-11-20, reason: The figures were wrong.}',
		}),
	};
	expect(entriesOf(files).get('a')?.standing).toEqual({ state: 'withdrawn', since: '2026-11-20' });
});
