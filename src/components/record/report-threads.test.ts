import { expect, test } from 'vitest';
import { entriesOf, file, report } from '../../../tests/council-of.ts';
import type { ReportPage } from '../../publish/report-page.ts';
import type { Entry } from '../../register/entry.ts';
import { stateInWords } from './action-words.ts';
import { decisionNotes } from './decision-notes.ts';
import { otherActions, readThreads } from './report-threads.ts';

/** The page of a report that asks for two things, and of which a decision was made. */
function pageOf(fields: Record<string, string>, regime = 'executive'): ReportPage {
	const entries = entriesOf({
		'bodies/cabinet.md': file({ name: 'Cabinet', kind: 'cabinet', regime, call_in: '{working_days: 5}' }),
		'reports/2026/a.md': report(
			{},
			'## 1. Recommendations\n\n1.1 To approve a budget of £20,000.\n\n1.2 To fund the hub.\n',
		),
		'decisions/2026/d.md': file({
			status: 'published',
			report: 'a',
			body: 'cabinet',
			date: '2026-03-09',
			...fields,
		}),
	});
	const of = (id: string) => [entries.get(id)].filter((entry) => entry !== undefined);
	return { entry: of('a')[0], decisions: of('d'), bodies: of('cabinet') } as unknown as ReportPage & {
		entry: Entry<'report'>;
	};
}

const outcomes = (...written: string[]) => ({ outcomes: `[${written.map((one) => `{${one}}`).join(', ')}]` });

test('each recommendation has what was decided on it, by whom and when, with a way to the decision', () => {
	const [first, second] = readThreads(pageOf(outcomes('recommendation: "1.1", outcome: not_agreed')));
	expect(first).toMatchObject({
		id: 'recommendation-1.1',
		number: '1.1',
		href: '#p-1.1',
		asked: 'To approve a budget of £20,000.',
		decisions: [{ outcome: 'Not agreed', text: 'Cabinet, 9 March 2026', href: '/decisions/d/' }],
	});
	expect(second?.decisions).toEqual([]);
});

test('a partnership endorses', () => {
	const agreed = outcomes('recommendation: "1.1", outcome: agreed');
	expect(readThreads(pageOf(agreed, 'voluntary'))[0]?.decisions[0]?.outcome).toBe('Endorsed');
});

test('changed words are shown against those that were asked for; what was resolved instead stands alone', () => {
	const [first, second] = readThreads(
		pageOf(
			outcomes(
				'recommendation: "1.1", outcome: agreed_as_amended, resolution: "To approve a budget of £15,000."',
				'recommendation: "1.2", outcome: referred, resolution: The Council is asked first.',
			),
		),
	);
	expect(first?.decisions[0]?.words?.map(({ change }) => change)).toEqual([
		'kept',
		'removed',
		'added',
		'kept',
	]);
	expect(second?.decisions[0]).toMatchObject({ resolution: 'The Council is asked first.' });
	expect(second?.decisions[0]?.words).toBeUndefined();
});

test('what was called in says so, and how that ended', () => {
	const page = pageOf({
		...outcomes('recommendation: "1.1", outcome: agreed', 'recommendation: "1.2", outcome: agreed'),
		call_in: '{state: upheld, date: 2026-03-12, dealt_with: 2026-03-26, recommendations: ["1.2"]}',
	});
	const [first, second] = readThreads(page);
	expect(first?.decisions[0]?.calledIn).toBeUndefined();
	expect(second?.decisions[0]?.calledIn).toBe(
		'Called in on 12 March 2026. The call-in was upheld on 26 March 2026.',
	);
	expect([...decisionNotes(page).values()].map(({ decisions }) => decisions[0]?.outcome)).toEqual([
		'Agreed',
		'Agreed, then called in',
	]);
});

test('an outcome whose recommendation is not in the text is not lost', () => {
	const page = pageOf(outcomes('recommendation: "9.9", outcome: noted'));
	const last = readThreads(page).at(-1);
	expect(last).toMatchObject({ number: '9.9', decisions: [{ outcome: 'Noted' }] });
	expect(last).not.toHaveProperty('asked');
	expect(decisionNotes(page).size).toBe(0);
});

test('an action that carries out no recommendation in particular is not lost either', () => {
	const page = pageOf({ actions: '[{what: Begin}, {what: Fund it, recommendation: "1.2"}]' });
	expect(otherActions(page)).toMatchObject([{ href: '/decisions/d/', actions: [{ what: 'Begin' }] }]);
});

test('an action is overdue on a day after it was due, unless it was done or given up', () => {
	const due = { what: 'Begin', due: '2026-06-30' };
	expect(stateInWords({ ...due, state: 'ongoing' }, '2026-07-01')).toBe('Ongoing, and overdue');
	expect(stateInWords(due, '2026-07-01')).toBe('Not recorded, and overdue');
	expect(stateInWords({ ...due, state: 'ongoing' }, '2026-06-30')).toBe('Ongoing');
	expect(stateInWords({ ...due, state: 'complete' }, '2026-07-01')).toBe('Complete');
	expect(stateInWords({ ...due, state: 'cancelled' }, '2026-07-01')).toBe('Cancelled');
});
