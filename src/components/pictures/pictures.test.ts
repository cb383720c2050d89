import { expect, test } from 'vitest';
import type { Backlink, Summary } from '../../register/entry.ts';
import type { Term } from '../../register/in-force.ts';
import type { LifeEvent } from '../../register/strategy-life.ts';
import { layCitations, linesOf } from './citations-layout.ts';
import { layTerms } from './in-force-layout.ts';
import { yearAxis } from './timeline-axis.ts';
import { layTimeline, momentsOf } from './timeline-layout.ts';

const today = '2026-11-23';
const term = (from: string, to?: string): Term => ({
	id: 'a',
	title: 'A',
	url: '/a/',
	from,
	...(to && { to }),
	isProposed: false,
});
const adopted = (date: string): LifeEvent => ({ what: 'adopted', date });

test('the years of a line are whole, and few enough of them are named to stand side by side on a phone', () => {
	const axis = yearAxis(['1974-04', '2026-11-23', '2010']);
	expect(axis.span).toEqual({ from: '1974-01-01', to: '2026-12-31' });
	expect(axis.ticks.map(({ year }) => year)).toEqual(['1980', '1990', '2000', '2010', '2020']);
	expect(yearAxis(['2026-03-01']).ticks).toEqual([{ year: '2026', x: '0%' }]);
});

test('a bar is as long as its term is a part of the years', () => {
	const { bars } = layTerms([term('2023-01-01', '2024-12-31'), term('2025-01-01')], '2026-06-01');
	expect(bars.map(({ x, width }) => [x, width])).toEqual([
		['0%', '50.03%'],
		['50.03%', '49.97%'],
	]);
});

test('what happened on one day is one dot', () => {
	const moments = momentsOf([
		adopted('2018-03-13'),
		{ what: 'ended', date: '2018-03-13' },
		adopted('2020-01'),
	]);
	expect(moments.map(({ number, events }) => [number, events.length])).toEqual([
		[1, 2],
		[2, 1],
	]);
});

test('dots that would lie on each other stand in lanes above each other', () => {
	const life = [adopted('2018-03-13'), adopted('2018-04-01'), adopted('2018-05-01'), adopted('2026-01-01')];
	const { dots, height } = layTimeline(momentsOf(life), term('2018-04-01'), today);
	const [one, two, three, last] = dots.map(({ y }) => y);
	expect([one, two, three]).toEqual([one, (one ?? 0) - 30, (one ?? 0) - 60]);
	expect(last).toBe(one);
	expect(dots.every(({ y }) => y > 0 && y < height)).toBe(true);
});

test('the time for which a strategy was extended has a bar of its own', () => {
	const extended: LifeEvent = { what: 'extended', date: '2023-02-14', before: '2023-03', to: '2027-03-31' };
	const { bars } = layTimeline(momentsOf([extended]), term('2018-04-01', '2027-03-31'), today);
	expect(bars.map(({ kind }) => kind)).toEqual(['in-force', 'extended']);
	expect(Number.parseFloat(bars[0]?.x ?? '') + Number.parseFloat(bars[0]?.width ?? '')).toBeCloseTo(
		Number.parseFloat(bars[1]?.x ?? ''),
	);
});

test('today is marked while a strategy runs, and not once it is long over', () => {
	expect(layTimeline([], term('2018-04-01'), today).today).toBe('98.81%');
	expect(layTimeline([], term('2012-04-01', '2018-03-31'), today).today).toBeUndefined();
});

const paper = (id: string, title = id): Summary => ({ id, kind: 'report', url: `/reports/${id}/`, title });
const link = (kind: Backlink['kind'], from: Summary): Backlink => ({ kind, from });

test('five papers are shown on a side, the closest first, each once; the others are counted', () => {
	const cites = Array.from({ length: 20 }, (_, at) => link('cites', paper(`cites-${at}`)));
	const twice = [link('mentions', paper('heir')), link('supersedes', paper('heir'))];
	const after = layCitations({ references: [], cited_by: [...cites, ...twice] })?.after;
	expect(after?.papers[0]).toEqual({ title: 'heir', how: 'Superseded by' });
	expect(after?.papers).toHaveLength(5);
	expect(after?.more).toBe(16);
	expect(after && linesOf(after, 'after')).toHaveLength(6);
});

test('one paper is not counted where it could be shown', () => {
	const cited_by = Array.from({ length: 6 }, (_, at) => link('cites', paper(`cites-${at}`)));
	expect(layCitations({ references: [], cited_by })?.after).toMatchObject({ papers: { length: 6 }, more: 0 });
});

test('a title that is too long for its box is cut, and one link is no picture', () => {
	const cited_by = [link('cites', paper('a', 'Word '.repeat(100))), link('cites', paper('b'))];
	expect(layCitations({ references: [], cited_by })?.after.papers[0]?.title).toMatch(/^(Word ){12,14}…$/);
	expect(layCitations({ references: [], cited_by: [link('cites', paper('b'))] })).toBeUndefined();
});
