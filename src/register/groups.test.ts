import { expect, test } from 'vitest';
import { cabinet, entriesOf, file, report } from '../../tests/council-of.ts';
import { groupBodies } from './body-groups.ts';
import {
	groupByLetter,
	groupByStanding,
	groupByTheme,
	groupByWard,
	groupByYear,
	letterOf,
	reportsByBody,
} from './groups.ts';

const entries = [
	...entriesOf({
		...cabinet,
		'bodies/old-board.md': file({
			name: 'Old Board',
			kind: 'board',
			regime: 'voluntary',
			to: '2012-03',
			successor: 'cabinet',
		}),
		'reports/2026/a.md': report({ title: 'A road in Abbey', wards: 'Abbey', themes: '[Transport, Housing]' }),
		'reports/2026/b.md': report({ title: '“Everywhere”', wards: 'all', themes: 'Housing' }),
		'reports/2026/c.md': report({
			title: '2025 in figures',
			considered: '[{body: cabinet, date: 2025-01-01}, {body: old-board}]',
		}),
		'decisions/2026/d.md': file({ status: 'published', report: 'a', body: 'cabinet', date: '2026-03-09' }),
	}).values(),
];
const ids = (groups: { slug: string; entries: { id: string }[] }[]) =>
	Object.fromEntries(groups.map(({ slug, entries: own }) => [slug, own.map(({ id }) => id)]));

test('years come newest first, and a decision is not listed beside its report', () => {
	expect(groupByYear(entries).map(({ slug }) => slug)).toEqual(['2026', '2025']);
	expect(ids(groupByYear(entries))['2026']).toEqual(['a', 'b']);
});

test('a paper is under each of its themes, in the order of the site, and a theme without papers is there', () => {
	expect(ids(groupByTheme(entries, ['Housing', 'Transport', 'Parks and rest']))).toEqual({
		housing: ['a', 'b'],
		transport: ['a'],
		'parks-and-rest': [],
	});
});

test('what is about every ward concerns each of them', () => {
	expect(ids(groupByWard(entries, ['Abbey', 'Castle Green']))).toEqual({
		abbey: ['a', 'b'],
		'castle-green': ['b'],
		all: ['b'],
	});
	expect(groupByWard(entries, [])).toEqual([]);
});

test('a report is under every body that considers it', () => {
	expect(
		reportsByBody(entries)
			.get('old-board')
			?.map(({ id }) => id),
	).toEqual(['c']);
	expect(reportsByBody(entries).get('cabinet')).toHaveLength(3);
});

test('states come in the order of a paper’s life, under addresses with hyphens', () => {
	expect(groupByStanding(entries).map(({ slug }) => slug)).toEqual(['not-recorded']);
});

test('titles are filed by their first letter, and those that begin with a figure come last', () => {
	expect(groupByLetter(entries).map(({ slug }) => slug)).toEqual(['c', 'e', 'o', 'r', 'other']);
	expect(['Étude', 'æther', 'Ⅳ', '', '日本', 'the end'].map(letterOf)).toEqual([
		'E',
		'other',
		'other',
		'other',
		'other',
		'E',
	]);
});

test('bodies are grouped by what they are, and those that ended stand apart with what followed them', () => {
	const groups = groupBodies(entries, '2026-11-23');
	expect(groups.map(({ name }) => name)).toEqual([
		'The council and its committees',
		'Bodies that are no more',
	]);
	expect(groups[1]?.rows).toMatchObject([{ name: 'Old Board', reports: 1, successor: { title: 'Cabinet' } }]);
	expect(groupBodies(entries, '2012-03-31').map(({ name }) => name)).not.toContain('Bodies that are no more');
});
