import { expect, test } from 'vitest';
import type { Decision } from '../records/decision.ts';
import type { Standing } from '../register/entry.ts';
import type { StandingFacts } from './standing-facts.ts';
import { standingSentence } from './standing-sentence.ts';

const bodies = { cabinet: 'Cabinet', together: 'Marlbridge Together' };
const decision = {
	id: 'd',
	kind: 'decision' as const,
	url: '/decisions/d/',
	title: 'A strategy',
	date: '2012-03-13',
	by: 'Cabinet',
};

function step(id: keyof typeof bodies, date: string, past = false) {
	return { body: { id, kind: 'body' as const, url: `/bodies/${id}/`, title: bodies[id] }, date, past };
}

/** The decision, called in on 20 March 2012. */
function called(callIn: Partial<NonNullable<Decision['call_in']>>): StandingFacts['decision'] {
	const call_in = { state: 'called_in' as const, date: '2012-03-20', recommendations: [], ...callIn };
	const outcomes = ['2.1', '2.2'].map((recommendation) => ({ recommendation, outcome: 'agreed' as const }));
	return { ...decision, outcomes, call_in };
}

/** What a reader sees, with links in square brackets. */
function said(standing: Standing, facts: Partial<StandingFacts> = {}): string {
	const { lead, more } = standingSentence(standing, { kind: 'report', bodies, ...facts });
	return [...lead, ...(more.length > 0 ? [' '] : []), ...more]
		.map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}]`))
		.join('');
}

test('a paper that is still to come says who is asked to do what, when, and who has a say before', () => {
	const coming = { state: 'to_be_considered', until: '2026-12-08', by: 'cabinet' } as const;
	expect(said(coming)).toBe(
		'To be considered by the Cabinet on 8 December 2026. Nothing has been decided yet.',
	);
	const route = [
		step('together', '2026-12-01'),
		{ ...step('cabinet', '2026-12-08'), role: 'decide' as const },
	];
	expect(said(coming, { route })).toBe(
		'To be considered by the Cabinet on 8 December 2026. The Cabinet is asked to decide. Before that it goes to Marlbridge Together on 1 December 2026. Nothing has been decided yet.',
	);
	expect(said(coming, { route: [{ ...step('cabinet', '2026-12-08'), role: 'endorse' }] })).toContain(
		'The Cabinet is asked to endorse it, and not to decide.',
	);
});

test('an agreed paper says by whom and when, and leads to the decision', () => {
	const standing = { state: 'in_effect', since: '2012-03-13', by: 'cabinet', decision: 'd' } as const;
	expect(said(standing, { decision })).toBe(
		'Agreed by the Cabinet on 13 March 2012. It took effect at once. [Read the decision].',
	);
});

test('changed words and a part that was refused are not simply “agreed”', () => {
	const standing = { state: 'in_effect', since: '2012-03-21', by: 'cabinet', decision: 'd' } as const;
	const outcome = (...names: ('agreed' | 'agreed_as_amended' | 'not_agreed')[]) =>
		names.map((name, at) => ({ recommendation: String(at), outcome: name }));
	expect(
		said(standing, { decision: { ...decision, outcomes: outcome('agreed', 'agreed_as_amended') } }),
	).toBe(
		'Agreed with changes by the Cabinet on 13 March 2012. It took effect on 21 March 2012. [Read the decision].',
	);
	expect(said(standing, { decision: { ...decision, outcomes: outcome('agreed', 'not_agreed') } })).toContain(
		'Agreed in part by the Cabinet',
	);
});

test('noting decides nothing', () => {
	expect(said({ state: 'noted', since: '2012-03-13', by: 'together' })).toBe(
		'Noted by Marlbridge Together on 13 March 2012: nothing was decided.',
	);
});

test('what can be called in says until which day, and how many may do it', () => {
	const open = { state: 'call_in_open', since: '2012-03-13', until: '2012-03-22', by: 'cabinet' } as const;
	expect(said(open, { callIn: { working_days: 5, members: 4 } })).toBe(
		'Agreed by the Cabinet on 13 March 2012, and open to call-in until the end of Thursday 22 March 2012. Four councillors may call it in, to have it looked at again. It is not in effect yet.',
	);
});

test('what was called in waits, the whole of it or a part', () => {
	const waits = { state: 'called_in', since: '2012-03-20', by: 'cabinet' } as const;
	expect(said(waits, { decision: called({ state: 'called_in' }), isItsPage: true })).toBe(
		'Agreed by the Cabinet on 13 March 2012, and called in on 20 March 2012. The decision is not in effect until the call-in has been dealt with.',
	);
	expect(
		said(waits, { decision: called({ state: 'called_in', recommendations: ['2.1'] }), isItsPage: true }),
	).toBe(
		'Agreed by the Cabinet on 13 March 2012, and called in on 20 March 2012 in part. The call-in is of recommendation 2.1 only: that part is not in effect until the call-in has been dealt with.',
	);
});

test('a call-in that was upheld sends the decision back, or on', () => {
	const back = { state: 'referred', since: '2012-03-29', by: 'cabinet' } as const;
	const upheld = { state: 'upheld', dealt_with: '2012-03-29' } as const;
	expect(said(back, { decision: called(upheld), isItsPage: true })).toBe(
		'The call-in was upheld on 29 March 2012, and the decision went back to the Cabinet.',
	);
	const again = { ...back, until: '2012-04-10' };
	expect(said(again, { decision: called(upheld), route: [step('cabinet', '2012-04-10')] })).toBe(
		'The call-in was upheld on 29 March 2012, and the decision went back to the Cabinet. It is to be considered again by the Cabinet on 10 April 2012. [Read the decision].',
	);
	const part = called({ ...upheld, recommendations: ['2.2'] });
	expect(said(back, { decision: part, isItsPage: true })).toBe(
		'The call-in of recommendation 2.2 was upheld on 29 March 2012, and that part of the decision went back to the Cabinet.',
	);
	expect(said(back, { decision: called({ ...upheld, result: 'It went to the Council.' }) })).toContain(
		'upheld on 29 March 2012. It went to the Council.',
	);
});

test('a decision says that its call-in failed, or that it could not be called in', () => {
	const standing = { state: 'in_effect', since: '2012-03-29', by: 'cabinet', decision: 'd' } as const;
	expect(said(standing, { decision: called({ state: 'not_upheld' }) })).toContain(
		'It was called in on 20 March 2012, and the call-in was not upheld. It took effect on 29 March 2012.',
	);
	const exempt = called({ state: 'exempt', result: 'It was urgent.' });
	expect(said({ ...standing, since: '2012-03-13' }, { decision: exempt })).toContain(
		'It could not be called in, and took effect at once.',
	);
});

test('what was put off says when it is considered again, and what became of the rest', () => {
	const outcomes = [
		{ recommendation: '2.1', outcome: 'agreed' as const },
		{ recommendation: '2.2', outcome: 'deferred' as const },
		{ recommendation: '2.3', outcome: 'not_agreed' as const },
	];
	const deferred = { state: 'deferred', since: '2012-03-13', until: '2012-04-10', by: 'cabinet' } as const;
	expect(
		said(deferred, { decision: { ...decision, outcomes }, route: [step('cabinet', '2012-04-10')] }),
	).toBe(
		'Deferred in part by the Cabinet on 13 March 2012. Recommendation 2.3 was not agreed. Recommendation 2.2 was deferred. Recommendation 2.1 was agreed. It is to be considered again by the Cabinet on 10 April 2012. [Read the decision].',
	);
	expect(said({ ...deferred, until: undefined })).toBe(
		'Deferred by the Cabinet on 13 March 2012. No date is recorded here for it to be considered again.',
	);
});

test('a partnership endorses, or does not', () => {
	const outcomes = [
		{ recommendation: '1', outcome: 'agreed' as const },
		{ recommendation: '2', outcome: 'referred' as const },
	];
	const facts = { decision: { ...decision, outcomes }, endorses: true, isItsPage: true };
	expect(said({ state: 'referred', since: '2012-03-13', by: 'together' }, facts)).toBe(
		'Referred in part by Marlbridge Together on 13 March 2012. Recommendation 2 was referred. Recommendation 1 was endorsed.',
	);
	expect(said({ state: 'not_agreed', since: '2012-03-13', by: 'together' }, { endorses: true })).toBe(
		'Not endorsed by Marlbridge Together on 13 March 2012.',
	);
});

test('what was referred says to whom, where that is known', () => {
	const referred = { state: 'referred', since: '2012-03-13', until: '2012-04-10', by: 'cabinet' } as const;
	expect(said(referred, { route: [step('together', '2012-04-10')] })).toBe(
		'Referred by the Cabinet on 13 March 2012. It is to be considered by Marlbridge Together on 10 April 2012.',
	);
	expect(said({ ...referred, until: undefined })).toContain('The decision says to whom.');
});

test('what took a paper’s place is a link', () => {
	const successor = {
		id: 's',
		kind: 'report' as const,
		url: '/reports/s/',
		title: 'The next strategy',
		date: '2018-02',
	};
	expect(said({ state: 'superseded', by: 's' }, { successor })).toBe(
		'Superseded by [The next strategy] (February 2018).',
	);
});

test('a withdrawn paper says why', () => {
	expect(said({ state: 'withdrawn', since: '2012-03-13' }, { reason: 'The tender failed.' })).toBe(
		'Withdrawn on 13 March 2012. The tender failed.',
	);
});

test('silence is not a decision', () => {
	const route = [step('cabinet', '2004-03-15', true), step('together', '2004-03-17', true)];
	expect(said({ state: 'not_recorded', since: '2004-03-17' }, { route })).toBe(
		'No decision is recorded here. It was put before the Cabinet on 15 March 2004 and Marlbridge Together on 17 March 2004; what came of it is not on this site.',
	);
	expect(said({ state: 'not_recorded' })).toBe('No decision is recorded here.');
});

test('a strategy is in force, or was', () => {
	const strategy = { kind: 'strategy' as const };
	expect(said({ state: 'in_effect', since: '2018-04-01', until: '2024-03-31' }, strategy)).toBe(
		'In force since 1 April 2018, until 31 March 2024.',
	);
	expect(said({ state: 'lapsed', since: '2017-03' }, strategy)).toBe(
		'No longer in force: it ended in March 2017. Nothing on this site took its place.',
	);
	expect(said({ state: 'to_be_considered' }, strategy)).toBe('Proposed: it has not been adopted.');
	expect(said({ state: 'to_be_considered', until: '2026-12-08', by: 'cabinet' }, strategy)).toBe(
		'Proposed: it has not been adopted. The Cabinet considers it on 8 December 2026.',
	);
});
