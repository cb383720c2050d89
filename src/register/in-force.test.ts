import { expect, test } from 'vitest';
import { entriesOf, file } from '../../tests/council-of.ts';
import type { Entry } from './entry.ts';
import { buildPeriods, buildTerms, inForceOn } from './in-force.ts';

const today = '2026-11-23';
type Fields = Record<string, string>;
const strategies = (written: Record<string, Fields>) =>
	[
		...entriesOf(
			Object.fromEntries(
				Object.entries(written).map(([id, fields]) => [
					`strategies/${id}.md`,
					file({ status: 'published', title: id, ...fields }),
				]),
			),
		).values(),
	] as Entry<'strategy'>[];
const terms = (written: Record<string, Fields>) => buildTerms(strategies(written), today);
const onDay = (written: Record<string, Fields>, day: string) =>
	inForceOn(terms(written), day).map(({ id }) => id);
const old = { in_force_from: '2012-04-01', in_force_to: '2018-03-31' };

test('a strategy is in force from its first day to its last, both included', () => {
	expect(onDay({ old }, '2012-03-31')).toEqual([]);
	expect(onDay({ old }, '2012-04-01')).toEqual(['old']);
	expect(onDay({ old }, '2018-03-31')).toEqual(['old']);
	expect(onDay({ old }, '2018-04-01')).toEqual([]);
});

test('a month counts from its first day to its last', () => {
	const month = { in_force_from: '2012-04', in_force_to: '2016-02' };
	expect(terms({ month })).toMatchObject([{ from: '2012-04-01', to: '2016-02-29' }]);
});

test('where no end is recorded a strategy stays in force', () => {
	expect(onDay({ open: { adopted: '2012-04-01' } }, '2099-01-01')).toEqual(['open']);
});

test('what replaces a strategy ends it on the day before, however long it was to last', () => {
	const next = {
		adopted: '2017-12-01',
		in_force_from: '2018-01-01',
		cross_references: '[{to: old, kind: supersedes}]',
	};
	expect(terms({ old, next })).toMatchObject([{ to: '2017-12-31' }, { from: '2018-01-01' }]);
	expect(onDay({ old, next }, '2018-02-01')).toEqual(['next']);
});

test('what is only proposed replaces nothing, and is in force on no day', () => {
	const open = { adopted: '2018-04-01' };
	const next = { in_force_from: '2027-04-01', cross_references: '[{to: open, kind: supersedes}]' };
	expect(onDay({ open, next }, '2028-01-01')).toEqual(['open']);
	expect(buildPeriods(terms({ open, next })).at(-1)).toMatchObject({
		from: '2027-04-01',
		inForce: [{ id: 'open' }],
		proposed: [{ id: 'next' }],
	});
});

test('a strategy that was withdrawn was in force until then', () => {
	const gone = { ...old, status: 'withdrawn', withdrawn: '{date: 2015-06-01, reason: Quashed}' };
	expect(onDay({ gone }, '2015-05-31')).toEqual(['gone']);
	expect(onDay({ gone }, '2015-06-01')).toEqual([]);
});

test('a strategy that was withdrawn before its first day was never in force', () => {
	const gone = { ...old, status: 'withdrawn', withdrawn: '{date: 2012-03-01, reason: Quashed}' };
	expect(terms({ gone })).toEqual([]);
});

test('the periods of a theme answer for every day, gaps and both ends included', () => {
	const plan = { in_force_from: '2013-04', in_force_to: '2014-03' };
	const next = { adopted: '2019-01-01', in_force_to: '2030-12-31' };
	const periods = buildPeriods(terms({ old, plan, next }));
	expect(periods.map(({ from, to, inForce }) => [from, to, ...inForce.map(({ id }) => id)])).toEqual([
		[undefined, '2012-03-31'],
		['2012-04-01', '2013-03-31', 'old'],
		['2013-04-01', '2014-03-31', 'old', 'plan'],
		['2014-04-01', '2018-03-31', 'old'],
		['2018-04-01', '2018-12-31'],
		['2019-01-01', '2030-12-31', 'next'],
		['2031-01-01', undefined],
	]);
});

test('without a strategy there is no period', () => {
	expect(buildPeriods([])).toEqual([]);
});
