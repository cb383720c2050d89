import { expect, test } from 'vitest';
import { cabinet, entriesOf, file, report } from '../../tests/council-of.ts';
import {
	decisionsByBody,
	decisionsByOutcome,
	isDecision,
	keyDecisions,
	keyDecisionTest,
} from './decision-groups.ts';
import { groupByTheme, groupByWard, groupByYear } from './groups.ts';

const decision = (fields: Record<string, string>) => file({ status: 'published', report: 'a', ...fields });
const agreed = '[{recommendation: 1, outcome: agreed}]';
const entries = [
	...entriesOf({
		...cabinet,
		'bodies/lsp.md': file({ name: 'Together', kind: 'partnership', regime: 'voluntary' }),
		'bodies/council.md': file({ name: 'Council', kind: 'council', regime: 'council' }),
		'reports/2026/a.md': report({
			wards: 'Abbey',
			themes: 'Housing',
			considered: '[{body: cabinet, role: decide}, {body: lsp, role: endorse}]',
			decision_status: '{key_decision: yes}',
		}),
		'reports/2026/b.md': report({ wards: 'all' }),
		'decisions/2026/by-cabinet.md': decision({
			body: 'cabinet',
			date: '2026-03-09',
			outcomes: '[{recommendation: 1, outcome: agreed_as_amended}, {recommendation: 2, outcome: deferred}]',
		}),
		'decisions/2026/by-lsp.md': decision({ body: 'lsp', date: '2025-04-01', outcomes: agreed }),
		'decisions/2026/everywhere.md': decision({ body: 'cabinet', date: '2026-03-10', report: 'b' }),
		'decisions/2026/taken-back.md': decision({
			body: 'cabinet',
			date: '2026-03-11',
			outcomes: agreed,
			status: 'withdrawn',
			report: 'b',
			withdrawn: '{date: 2026-03-12, reason: It was not lawful.}',
		}),
	}).values(),
];
const ids = (groups: { slug: string; entries: { id: string }[] }[]) =>
	Object.fromEntries(groups.map(({ slug, entries: own }) => [slug, own.map(({ id }) => id)]));

test('decisions are listed by their own year, and by the theme of their report', () => {
	expect(ids(groupByYear(entries, isDecision))).toEqual({
		2026: ['by-cabinet', 'everywhere', 'taken-back'],
		2025: ['by-lsp'],
	});
	expect(ids(groupByTheme(entries, ['Housing', 'Transport'], isDecision))).toEqual({
		housing: ['by-cabinet', 'by-lsp'],
		transport: [],
	});
});

test('each body has its list, though it has decided nothing', () => {
	expect(ids(decisionsByBody(entries))).toMatchObject({ lsp: ['by-lsp'], council: [] });
});

test('what concerns every ward concerns each of them', () => {
	expect(ids(groupByWard(entries, ['Abbey', 'Castle Green'], isDecision))).toEqual({
		abbey: ['by-cabinet', 'by-lsp', 'everywhere', 'taken-back'],
		'castle-green': ['everywhere', 'taken-back'],
		all: ['everywhere', 'taken-back'],
	});
});

test('what a voluntary body agreed it endorsed, silence is not an outcome, and a decision can have several', () => {
	expect(ids(decisionsByOutcome(entries))).toEqual({
		'agreed-as-amended': ['by-cabinet'],
		endorsed: ['by-lsp'],
		deferred: ['by-cabinet'],
		withdrawn: ['taken-back'],
		'not-recorded': ['everywhere'],
	});
});

test('only an executive makes key decisions, and where its report does not say so it is not known', () => {
	expect(keyDecisions(entries).map(({ id }) => id)).toEqual(['by-cabinet']);
	const isKey = keyDecisionTest(entries);
	expect(entries.filter(isDecision).map((entry) => isKey(entry))).toEqual([
		true,
		false,
		undefined,
		undefined,
	]);
});
