import { expect, test } from 'vitest';
import { cabinet, entriesOf, type Files, file, report } from '../../tests/council-of.ts';
import { buildCoverage } from './coverage.ts';

const files: Files = {
	...cabinet,
	'bodies/council.md': file({ name: 'Council', kind: 'council', regime: 'council' }),
	'bodies/lsp.md': file({ name: 'Town Together', kind: 'partnership', regime: 'voluntary' }),
	'bodies/old-board.md': file({ name: 'Old Board', kind: 'board', regime: 'council' }),
	'reports/2026/a.md': report({
		considered: '[{body: lsp, date: 2026-02-02}, {body: cabinet, date: 2026-03-09, role: decide}]',
		cross_references: '[{printed: A survey of 2008}]',
		appendices: '[{title: A map}, {title: A price, classification: exempt}]',
		exemption: '{paragraphs: 3, public_interest: A fair price, review: 2027-01}',
	}),
	'reports/2026/b.md': report({ considered: '[{body: cabinet, date: 2024-05-13, role: decide}]' }),
	'reports/2026/c.md': report({ status: 'draft' }),
	'decisions/2026/d.md': file({
		status: 'published',
		report: 'a',
		body: 'cabinet',
		date: '2026-03-09',
		outcomes: '[{recommendation: 1, outcome: agreed}]',
	}),
};
const stated = {
	bodies: [{ body: 'old-board', from: '1998', note: 'Earlier papers are at the County Record Office.' }],
	missing: [],
};
const coverage = buildCoverage([...entriesOf(files).values()], stated);

test('what is held is counted, and from when to when', () => {
	expect(coverage).toMatchObject({
		counts: { reports: 2, decisions: 1, strategies: 0, guidance: 0 },
		first: '2024-05-13',
		last: '2026-03-09',
	});
});

test('each body has its own span; one of which nothing is held is there only where that was stated', () => {
	expect(
		coverage.bodies.map(({ name, reports, decisions, first, last }) => [
			name,
			reports,
			decisions,
			first,
			last,
		]),
	).toEqual([
		['Cabinet', 2, 1, '2024-05-13', '2026-03-09'],
		['Old Board', 0, 0, undefined, undefined],
		['Town Together', 1, 0, '2026-02-02', '2026-02-02'],
	]);
	expect(coverage.bodies[1]?.stated?.note).toContain('County Record Office');
});

test('an appendix whose text stands in the report under its heading is not missing', () => {
	const whole = report(
		{ appendices: '[{number: 1, title: Options}, {number: 2, title: A map}]' },
		'\n## Appendix 1 – Options\n\nText.\n',
	);
	const entries = entriesOf({ ...cabinet, 'reports/2026/a.md': whole }).values();
	expect(buildCoverage([...entries], stated).gaps.appendices).toBe(1);
});

test('what is known not to be here is counted: no secret appendix is', () => {
	expect(coverage.gaps).toEqual({ notRecorded: 1, appendices: 1, documents: 1, withheld: 0 });
});
