import { expect, test } from 'vitest';
import { cabinet, type Files, file, problemsOf, report } from '../../tests/council-of.ts';

const strategy = (fields: Record<string, string>) =>
	file({ status: 'published', title: 'A strategy', ...fields });
const superseding = (to: string) => strategy({ cross_references: `[{to: ${to}, kind: supersedes}]` });
const titled = (files: Files): Files =>
	Object.fromEntries(
		Object.entries(files).map(([path, text]) => [
			path,
			text.replace('A strategy', `The strategy of ${path}`),
		]),
	);

test('a line of strategies, each in the place of the one before, is sound', () => {
	expect(
		problemsOf(
			titled({
				'strategies/a.md': strategy({}),
				'strategies/b.md': superseding('a'),
				'strategies/c.md': superseding('b'),
			}),
		),
	).toEqual([]);
});

test('what takes whose place may not go round in a circle', () => {
	const files = {
		'strategies/a.md': superseding('c'),
		'strategies/b.md': superseding('a'),
		'strategies/c.md': superseding('b'),
		'strategies/d.md': superseding('d'),
	};
	expect(problemsOf(titled(files))).toEqual([
		'content/strategies/a.md:4:25 error succession-circle: What takes whose place goes round in a circle: `c` is followed by `a`, `a` is followed by `b`, `b` is followed by `c`. Correct the one that is wrong, in `content/strategies/a.md`, `content/strategies/b.md` or `content/strategies/c.md`.',
		'content/strategies/d.md:4:25 error succession-circle: `d` is said to take its own place. Correct the one that is wrong, in `content/strategies/d.md`.',
	]);
});

test('nor may bodies that succeed each other', () => {
	const body = (successor: string) => file({ name: 'A board', kind: 'board', regime: 'council', successor });
	expect(problemsOf({ 'bodies/a.md': body('b'), 'bodies/b.md': body('a') })).toEqual([
		expect.stringContaining('content/bodies/a.md:5:12 error succession-circle'),
	]);
});

test('two papers may not take one place, and both are named', () => {
	const files = {
		'strategies/a.md': strategy({}),
		'strategies/b.md': superseding('a'),
		'strategies/c.md': superseding('a'),
	};
	expect(problemsOf(titled(files))).toEqual([
		'content/strategies/c.md:4:25 error one-successor: `content/strategies/c.md` and `content/strategies/b.md` both say that they take the place of `a`. Keep `supersedes` in the one that does, and write `amends` or `follows` in the other.',
	]);
});

test('a draft, and what was withdrawn, take no place', () => {
	const files = {
		'strategies/a.md': strategy({}),
		'strategies/b.md': superseding('a'),
		'strategies/c.md': superseding('a').replace('published', 'draft'),
		'strategies/d.md': superseding('a').replace(
			'status: published',
			'status: withdrawn\nwithdrawn: {date: 2026-01-05, reason: It was published in error.}',
		),
	};
	expect(problemsOf(titled(files))).toEqual([]);
});

test('two bodies may be merged into one', () => {
	const body = (fields: Record<string, string>) =>
		file({ name: 'A board', kind: 'board', regime: 'council', ...fields });
	const merged = { 'bodies/a.md': body({ successor: 'c' }), 'bodies/b.md': body({ successor: 'c' }) };
	expect(problemsOf({ ...merged, 'bodies/c.md': body({}) })).toEqual([]);
});

test('a strategy does not end before it begins', () => {
	const inForce = (from: string, to: string) =>
		problemsOf({ 'strategies/a.md': strategy({ in_force_from: from, in_force_to: to }) });
	expect(inForce('2018-04-01', '2018-03')).toEqual([
		'content/strategies/a.md:5:14 error dates-in-order: The end, March 2018, is before the beginning, 1 April 2018. Correct the date that is wrong.',
	]);
	expect(inForce('2018-04-15', '2018-04')).toEqual([]);
});

test('the report of a review and the decision of an extension are there', () => {
	const named = {
		reviewed: '[{date: 2026-02, report: b}]',
		extended: '[{date: 2026-03, to: 2028-03, decision: a-report}]',
		in_force_to: '2028-03',
	};
	const files = { ...cabinet, 'reports/2026/a-report.md': report(), 'strategies/a.md': strategy(named) };
	expect(problemsOf(files)).toEqual([
		'content/strategies/a.md:4:36 error strategy-papers: There is no report called "b". Leave `report` out.',
		'content/strategies/a.md:5:51 error strategy-papers: There is no decision called "a-report". Leave `decision` out.',
	]);
});

test('what the site says that it covers is of bodies that it has', () => {
	const site = (coverage: string) => ({
		...cabinet,
		'site.yaml': `name: Test Council\nnation: england\nbase_url: https://test.example\ncoverage: {bodies: [${coverage}]}\n`,
	});
	expect(problemsOf(site('{body: cabinet, from: 2001-05}'))).toEqual([]);
	expect(problemsOf(site('{body: cabinets, from: 2001-05, to: 2001-04}'))).toEqual([
		'content/site.yaml:1:1 error coverage-bodies: There is no body called "cabinets", which `coverage` names. Write `cabinet`, or add the file `bodies/cabinets.md`.',
		'content/site.yaml:1:1 error coverage-bodies: In `coverage`, the papers of `cabinets` are held to April 2001 and from May 2001, which is later. Correct the date that is wrong.',
	]);
});
