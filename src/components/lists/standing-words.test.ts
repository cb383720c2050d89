import { expect, test } from 'vitest';
import type { Standing } from '../../register/entry.ts';
import type { Row } from '../../register/rows.ts';
import { decidedWords, standingWords, toneOf } from './standing-words.ts';

const row = (fields: Partial<Row>): Row => ({ id: 'a', kind: 'report', url: '/', title: 'A', ...fields });
const report = (standing: Standing, standingBy?: string) =>
	standingWords(row({ standing, ...(standingBy && { standingBy }) }));
const strategy = (standing: Standing) => standingWords(row({ kind: 'strategy', standing }));

test('a report says what came of it, by whom and when', () => {
	expect(report({ state: 'to_be_considered', until: '2026-12-01' }, 'Cabinet')).toBe(
		'To be considered by the Cabinet on 1 December 2026',
	);
	expect(report({ state: 'in_effect', since: '2012-03-13' }, 'Cabinet')).toBe(
		'Agreed by the Cabinet on 13 March 2012',
	);
	expect(report({ state: 'endorsed', since: '2012-04-25' }, 'Marlbridge Together')).toBe(
		'Endorsed by Marlbridge Together on 25 April 2012',
	);
	expect(report({ state: 'call_in_open', until: '2026-11-27' }, 'Cabinet')).toBe(
		'Decided by the Cabinet; open to call-in until 27 November 2026',
	);
	expect(report({ state: 'withdrawn', since: '2017-11' })).toBe('Withdrawn in November 2017');
	expect(report({ state: 'not_recorded', since: '2012-03-13' })).toBe('No decision recorded here');
});

test('a report that was agreed in part, or with changes, says so, with the day of its decision', () => {
	const stands = (state: Standing['state'], decided: Partial<NonNullable<Row['decided']>>) =>
		standingWords(
			row({
				standing: { state, since: '2012-03-21' },
				standingBy: 'Cabinet',
				decided: { date: '2012-03-13', outcomes: [], endorses: false, called_in: false, ...decided },
			}),
		);
	expect(stands('in_effect', { outcomes: ['agreed', 'not_agreed'] })).toBe(
		'Agreed in part by the Cabinet on 13 March 2012',
	);
	expect(stands('in_effect', { outcomes: ['agreed_as_amended', 'noted'] })).toBe(
		'Agreed with changes by the Cabinet on 13 March 2012',
	);
	expect(stands('deferred', { outcomes: ['agreed', 'deferred'] })).toBe(
		'Deferred in part by the Cabinet on 13 March 2012',
	);
	expect(stands('not_agreed', { endorses: true })).toBe('Not endorsed by the Cabinet on 13 March 2012');
	expect(stands('called_in', { outcomes: ['agreed'] })).toBe(
		'Agreed by the Cabinet on 13 March 2012; called in on 21 March 2012',
	);
	expect(stands('referred', { outcomes: ['agreed'], called_in: true })).toBe(
		'Called in, and the call-in was upheld on 21 March 2012',
	);
});

test('a paper that was only noted was not agreed', () => {
	expect(report({ state: 'noted', since: '2012-03-13' }, 'Cabinet')).toBe(
		'Noted by the Cabinet on 13 March 2012',
	);
	expect(toneOf(row({ standing: { state: 'noted' } }))).toBe('plain');
});

test('a strategy says from when or until when it is in force', () => {
	expect(strategy({ state: 'in_effect', since: '2018-04-01' })).toBe('In force since 1 April 2018');
	expect(strategy({ state: 'in_effect', since: '2018-04-01', until: '2027-03-31' })).toBe(
		'In force until 31 March 2027',
	);
	expect(strategy({ state: 'lapsed', since: '2021-03-31' })).toBe(
		'No longer in force: it ended on 31 March 2021',
	);
	expect(strategy({ state: 'to_be_considered' })).toBe('Proposed, not yet adopted');
	const standing = { state: 'to_be_considered', until: '2026-12-01', by: 'cabinet' } as const;
	expect(standingWords(row({ kind: 'strategy', standing, standingBy: 'Cabinet' }))).toBe(
		'Proposed; to be considered by the Cabinet on 1 December 2026',
	);
});

test('a decision says how its recommendations fared, counted where they differ', () => {
	const decision = (...outcomes: NonNullable<Row['outcomes']>) => row({ kind: 'decision', outcomes });
	expect(standingWords(decision('agreed', 'agreed'))).toBe('Agreed');
	expect(standingWords(decision('agreed', 'deferred', 'agreed'))).toBe('2 agreed, 1 deferred');
	expect(standingWords({ ...decision('agreed'), regime: 'voluntary' })).toBe('Endorsed');
	expect(standingWords(decision())).toBe('No outcome is recorded');
	expect([decision('agreed', 'not_agreed'), decision('not_agreed'), decision('noted')].map(toneOf)).toEqual([
		'caution',
		'ended',
		'plain',
	]);
});

test('a decision says that it was called in, or until when it can be', () => {
	const agreed = row({ kind: 'decision', outcomes: ['agreed'] });
	const open = { ...agreed, standing: { state: 'call_in_open', until: '2026-11-27' } } as const;
	expect(standingWords(open)).toBe('Agreed; open to call-in until 27 November 2026');
	expect(toneOf(open)).toBe('open');
	expect(standingWords({ ...agreed, called_in: true })).toBe('Agreed, then called in');
	expect([open, { ...agreed, called_in: true }].map(decidedWords)).toEqual(['Agreed', 'Agreed']);
});

test('a decision that was taken back says so, and not that it has no outcome', () => {
	const standing = { state: 'withdrawn', since: '2026-03-12' } as const;
	const withdrawn = row({ kind: 'decision', outcomes: [], standing });
	expect(standingWords(withdrawn)).toBe('Withdrawn on 12 March 2026');
	expect(toneOf(withdrawn)).toBe('ended');
});

test('guidance says when it was last looked at, and nothing where that is not known', () => {
	const guidance = (standing: 'current' | 'unknown', standing_as_of?: string) =>
		standingWords(row({ kind: 'guidance', guidance: { standing, standing_as_of } }));
	expect(guidance('current', '2026-11-04')).toBe('Current when last checked, 4 November 2026');
	expect(guidance('unknown')).toBeUndefined();
});

test('what was decided is told without what the next day may change, as a feed does', () => {
	const open = row({
		kind: 'decision',
		outcomes: ['agreed'],
		standing: { state: 'call_in_open', until: '2026-11-27' },
	});
	expect(standingWords(open)).toBe('Agreed; open to call-in until 27 November 2026');
	expect(decidedWords(open)).toBe('Agreed');
	const withdrawn = row({
		kind: 'decision',
		outcomes: [],
		standing: { state: 'withdrawn', since: '2026-03-09' },
	});
	expect(decidedWords(withdrawn)).toBe('Withdrawn on 9 March 2026');
});
