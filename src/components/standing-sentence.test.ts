import { expect, test } from 'vitest';
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

/** What a reader sees, with links in square brackets. */
function said(standing: Standing, facts: Partial<StandingFacts> = {}): string {
	const { lead, more } = standingSentence(standing, { kind: 'report', bodies, ...facts });
	return [...lead, ...(more.length > 0 ? [' '] : []), ...more]
		.map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}]`))
		.join('');
}

test('a paper that is still to come says where and when', () => {
	expect(said({ state: 'to_be_considered', until: '2026-12-08', by: 'cabinet' })).toBe(
		'To be considered by the Cabinet on 8 December 2026. Nothing has been decided yet.',
	);
});

test('an agreed paper says by whom and when, and leads to the decision', () => {
	const standing = { state: 'in_effect', since: '2012-03-13', by: 'cabinet', decision: 'd' } as const;
	expect(said(standing, { decision })).toBe(
		'Agreed by the Cabinet on 13 March 2012. The decision took effect. [Read the decision].',
	);
});

test('changed words and a part that was refused are not simply “agreed”', () => {
	const standing = { state: 'in_effect', since: '2012-03-21', by: 'cabinet', decision: 'd' } as const;
	const outcome = (...names: ('agreed' | 'agreed_as_amended' | 'not_agreed')[]) =>
		names.map((name, at) => ({ recommendation: String(at), outcome: name }));
	expect(
		said(standing, { decision: { ...decision, outcomes: outcome('agreed', 'agreed_as_amended') } }),
	).toBe(
		'Agreed with changes by the Cabinet on 13 March 2012. The decision took effect on 21 March 2012. [Read the decision].',
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

test('a call-in says that the decision waits', () => {
	expect(said({ state: 'call_in_open', since: '2012-03-13', until: '2012-03-22', by: 'cabinet' })).toBe(
		'Agreed by the Cabinet on 13 March 2012, and open to call-in until 22 March 2012. It is not in effect until then.',
	);
	expect(said({ state: 'called_in', since: '2012-03-20', by: 'cabinet' })).toBe(
		'Called in on 20 March 2012. The decision of the Cabinet is not in effect until the call-in has been dealt with.',
	);
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
	const route = [
		{ body: { title: 'Cabinet' }, date: '2004-03-15' },
		{ body: { title: 'Marlbridge Together' }, date: '2004-03-17' },
	];
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
});
