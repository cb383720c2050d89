import { expect, test } from 'vitest';
import { cabinet, entriesOf, file, report } from '../../tests/council-of.ts';
import { comingSteps } from './coming-steps.ts';
import { buildNews, newsFor, soonestFirst } from './news.ts';
import { rowMaker } from './rows.ts';

const today = '2026-11-23';
const council = entriesOf({
	...cabinet,
	'bodies/board.md': file({ name: 'The Board', kind: 'board', regime: 'voluntary' }),
	'reports/2026/next.md': report({
		title: 'Next',
		published: '2026-11-01',
		considered:
			'[{body: cabinet, date: 2026-12-01, role: decide}, {body: board, date: 2027-01-20, role: endorse}]',
	}),
	'reports/2026/today.md': report({
		title: 'Today',
		published: '2026-11-10',
		considered: '[{body: cabinet, date: 2026-11-23}]',
	}),
	'reports/2026/past.md': report({ title: 'Past', published: '2026-03-01' }),
	'decisions/2026/on-past.md': file({
		status: 'published',
		report: 'past',
		body: 'cabinet',
		date: '2026-03-09',
		outcomes: '[{recommendation: "1", outcome: agreed}]',
	}),
	'guidance/guide.md': file({ title: 'Guide', issued: '2026-11' }),
	'strategies/proposed.md': file({ status: 'published', title: 'Proposed', in_force_from: '2027-04-01' }),
	'strategies/ours.md': file({ status: 'published', title: 'Ours', in_force_from: '2020-01-01' }),
});
const entries = [...council.values()];
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

test('what is about to be decided comes soonest first, and a meeting of today is to come', () => {
	expect(ids(buildNews(entries, today).comingUp)).toEqual(['today', 'next']);
});

test('what is still to come of a route is told, and what is past is not', () => {
	const next = council.get('next');
	expect(next && comingSteps(next, '2026-12-02').map(({ body, date, role }) => [body, date, role])).toEqual([
		['The Board', '2027-01-20', 'endorse'],
	]);
});

test('the newest papers are those last published, not those whose meeting is furthest ahead', () => {
	expect(ids(buildNews(entries, today).published)).toEqual(['today', 'next', 'past', 'ours']);
});

test('a strategy that is only proposed is no news, has no year, and says when it would begin', () => {
	const proposed = council.get('proposed');
	expect([proposed?.date, proposed?.year]).toEqual([undefined, undefined]);
	expect(proposed && rowMaker(entries)(proposed).would_begin).toBe('2027-04-01');
	expect(ids(newsFor(entries))).not.toContain('proposed');
});

test('decisions and strategies in force have their own places', () => {
	const { decided, strategies, openToCallIn } = buildNews(entries, today);
	expect([ids(decided), ids(strategies), ids(openToCallIn)]).toEqual([['on-past'], ['ours'], []]);
});

test('a feed tells of reports, decisions and strategies, and leaves out guidance and bodies', () => {
	expect(ids(newsFor(entries))).toEqual(['today', 'next', 'on-past', 'past', 'ours']);
});

test('what has no day yet comes after what has one', () => {
	const undated = {
		id: 'u',
		kind: 'strategy',
		url: '/',
		title: 'A',
		standing: { state: 'to_be_considered' },
	} as const;
	const dated = { ...undated, id: 'd', title: 'B', standing: { ...undated.standing, until: '2027-01-01' } };
	expect(ids([undated, dated].sort(soonestFirst))).toEqual(['d', 'u']);
});
