import { describe, expect, test } from 'vitest';
import { entriesOf, type Files, file, report } from '../../tests/council-of.ts';

// 9 March 2026 is a Monday.
const published = '2026-03-11';

interface Story {
	/** Of the body. */
	body?: Record<string, string>;
	/** What the report asks, in items 1, 2 … */
	asks?: string[];
	role?: string;
	outcomes?: string[];
	decision?: Record<string, string>;
	nation?: string;
}

/** Where a decision stands: the body, its report and the decision itself are sound but for what is given. */
function standing(story: Story, today = '2026-03-12') {
	const { body = {}, asks = ['To approve the plan.', 'To approve the budget.'], role = 'decide' } = story;
	const { outcomes = ['agreed'], decision = {}, nation = 'england' } = story;
	const files: Files = {
		'bodies/cabinet.md': file({
			name: 'Cabinet',
			kind: 'cabinet',
			regime: 'executive',
			call_in: '{working_days: 5, members: 4}',
			...body,
		}),
		'reports/2026/plan.md': report(
			{ considered: `[{body: cabinet, date: 2026-03-09, role: ${role}}]` },
			`## 1. Recommendations\n\n${asks.map((text, at) => `1.${at + 1} ${text}\n\n`).join('')}`,
		),
		'decisions/2026/made.md': file({
			status: 'published',
			report: 'plan',
			body: 'cabinet',
			date: '2026-03-09',
			published,
			outcomes: `[${outcomes.map((outcome, at) => `{recommendation: "1.${at + 1}", outcome: ${outcome}}`).join(', ')}]`,
			...decision,
		}),
	};
	return entriesOf(files, today, nation).get('made')?.standing;
}

const made = { by: 'cabinet', decision: 'made' };
const calledIn = (fields: string) => ({ decision: { call_in: `{${fields}}` } });

describe('what an executive agreed can be called in', () => {
	test('from its publication on, which does not count itself, to the end of the fifth working day', () => {
		expect(standing({})).toEqual({
			state: 'call_in_open',
			since: '2026-03-09',
			until: '2026-03-18',
			...made,
		});
		expect(standing({}, '2026-03-18')).toMatchObject({ state: 'call_in_open' });
	});

	test('and is in effect on the day after', () => {
		expect(standing({}, '2026-03-19')).toEqual({ state: 'in_effect', since: '2026-03-19', ...made });
	});

	test('from the day of the decision, where that of publication is not known', () => {
		expect(standing({ decision: { published: '' } })).toMatchObject({ until: '2026-03-16' });
	});

	test.each([
		['england', '2026-04-10'],
		['wales', '2026-04-10'],
		['scotland', '2026-04-09'],
		['northern_ireland', '2026-04-10'],
	])('over Easter in %s the fifth working day is %s', (nation, until) => {
		const decision = { date: '2026-03-31', published: '2026-04-01' };
		expect(standing({ decision, nation }, '2026-04-02')).toMatchObject({ state: 'call_in_open', until });
	});

	test.each([
		['england', '2026-03-18'],
		['northern_ireland', '2026-03-19'],
	])('over St Patrick’s Day in %s it is %s', (nation, until) => {
		expect(standing({ nation })).toMatchObject({ until });
	});

	test('though it is written that it was not called in, for that is known only when the time is over', () => {
		const story = calledIn('state: not_called_in');
		expect(standing(story)).toMatchObject({ state: 'call_in_open' });
		expect(standing(story, '2026-03-19')).toMatchObject({ state: 'in_effect', since: '2026-03-19' });
	});

	test('but not where it is exempt from call-in: it takes effect at once', () => {
		expect(standing(calledIn('state: exempt, result: It is urgent.'))).toMatchObject({
			state: 'in_effect',
			since: '2026-03-09',
		});
	});

	test('and not before it is published: until then it is nowhere', () => {
		expect(standing({}, '2026-03-10')).toBeUndefined();
	});
});

describe('a decision that was called in', () => {
	test('waits from the day on which it was called in, and was open to call-in before', () => {
		const story = calledIn('state: called_in, date: 2026-03-17');
		expect(standing(story, '2026-03-16')).toMatchObject({ state: 'call_in_open' });
		expect(standing(story, '2026-03-17')).toEqual({ state: 'called_in', since: '2026-03-17', ...made });
		expect(standing(story, '2026-05-01')).toMatchObject({ state: 'called_in' });
	});

	test('goes back to whoever made it where the call-in is upheld', () => {
		const story = calledIn('state: upheld, date: 2026-03-17, dealt_with: 2026-03-26');
		expect(standing(story, '2026-03-25')).toMatchObject({ state: 'called_in', since: '2026-03-17' });
		expect(standing(story, '2026-03-26')).toEqual({ state: 'referred', since: '2026-03-26', ...made });
	});

	test('takes effect on the day on which the call-in is not upheld', () => {
		const story = calledIn('state: not_upheld, date: 2026-03-17, dealt_with: 2026-03-26');
		expect(standing(story, '2026-03-20')).toMatchObject({ state: 'called_in' });
		expect(standing(story, '2026-03-27')).toMatchObject({ state: 'in_effect', since: '2026-03-26' });
	});

	test('waits though only a part of it was called in', () => {
		const story = {
			outcomes: ['agreed', 'agreed'],
			...calledIn('state: called_in, date: 2026-03-17, recommendations: ["1.2"]'),
		};
		expect(standing(story, '2026-03-20')).toMatchObject({ state: 'called_in' });
	});
});

describe('only an executive’s decision can be called in', () => {
	const council = { kind: 'council', regime: 'council' };

	test('what the council or its committee agreed is in effect at once', () => {
		expect(standing({ body: council })).toEqual({ state: 'in_effect', since: '2026-03-09', ...made });
	});

	test('and what an officer agreed for whose post the constitution has no call-in', () => {
		const officer = { kind: 'officer', call_in: '' };
		expect(standing({ body: officer })).toMatchObject({ state: 'in_effect', since: '2026-03-09' });
	});

	test('a partnership that the law requires decides, and cannot be called in', () => {
		const body = { kind: 'partnership', regime: 'statutory_partnership' };
		expect(standing({ body })).toMatchObject({ state: 'in_effect', since: '2026-03-09' });
	});

	test('what a cabinet recommends to the council is no decision of its own', () => {
		expect(standing({ role: 'recommend' })).toMatchObject({ state: 'endorsed' });
	});

	test('nor is there anything to call in where nothing was agreed', () => {
		expect(standing({ outcomes: ['not_agreed'] })).toMatchObject({ state: 'not_agreed' });
	});
});

describe('receiving, noting and endorsing are not approving', () => {
	test('a voluntary body endorses what it agrees to', () => {
		const body = { kind: 'partnership', regime: 'voluntary' };
		expect(standing({ body })).toEqual({ state: 'endorsed', since: '2026-03-09', ...made });
	});

	test.each(['endorse', 'consult', 'scrutinise'])('so does whoever was asked to %s', (role) => {
		expect(standing({ role })).toMatchObject({ state: 'endorsed' });
	});

	test('what was noted was noted, and what was put before a body to be noted is no more when it agrees', () => {
		expect(standing({ outcomes: ['noted'] })).toMatchObject({ state: 'noted', since: '2026-03-09' });
		expect(standing({ role: 'note' })).toMatchObject({ state: 'noted' });
	});

	test('to agree to a recommendation to note is to note', () => {
		expect(standing({ asks: ['To receive and note the update.'] })).toMatchObject({ state: 'noted' });
		expect(standing({ asks: ['To note the report and approve the budget.'] })).toMatchObject({
			state: 'call_in_open',
		});
	});

	test('to agree to a recommendation to endorse is to endorse, once it can no longer be called in', () => {
		const story = { asks: ['To endorse the strategy of the partnership.'] };
		expect(standing(story)).toMatchObject({ state: 'call_in_open' });
		expect(standing(story, '2026-03-19')).toMatchObject({ state: 'endorsed', since: '2026-03-09' });
	});
});

describe('a decision with several outcomes', () => {
	const later = '2026-04-30';

	test.each([
		['agreed, not_agreed', 'in_effect'],
		['agreed, noted', 'in_effect'],
		['agreed, withdrawn', 'in_effect'],
		['agreed, deferred', 'deferred'],
		['agreed, referred', 'referred'],
		['referred, deferred', 'deferred'],
		['noted, not_agreed', 'not_agreed'],
		['noted, withdrawn', 'withdrawn'],
		['agreed_as_amended, noted', 'in_effect'],
	])('%s: %s', (outcomes, state) => {
		expect(standing({ outcomes: outcomes.split(', ') }, later)).toMatchObject({ state, ...made });
	});

	test('what was agreed of it is open to call-in first', () => {
		expect(standing({ outcomes: ['agreed', 'deferred'] })).toMatchObject({ state: 'call_in_open' });
	});
});

test('a decision without an outcome is a record of no decision', () => {
	expect(standing({ outcomes: [] })).toEqual({ state: 'not_recorded', since: '2026-03-09', ...made });
});

test('a decision that was withdrawn stands no longer, called in or not', () => {
	const decision = {
		status: 'withdrawn',
		withdrawn: '{date: 2026-03-20, reason: It was not the body’s to make.}',
		call_in: '{state: called_in}',
	};
	expect(standing({ decision }, '2026-03-21')).toEqual({
		state: 'withdrawn',
		since: '2026-03-20',
		decision: 'made',
	});
});
