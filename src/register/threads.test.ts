import { expect, test } from 'vitest';
import { cabinet, entriesOf, file, report } from '../../tests/council-of.ts';

const asks = '## 1. Recommendations\n\n1.1 To approve the plan.\n\n1.2 To note the budget.\n';
const decision = (fields: Record<string, string>) =>
	file({ status: 'published', report: 'a', body: 'cabinet', date: '2026-03-09', ...fields });

/** The threads of a report on which decisions were made. */
const threads = (decisions: Record<string, string>, body = asks) =>
	entriesOf({ ...cabinet, 'reports/2026/a.md': report({}, body), ...decisions }).get('a')?.threads;

test('a thread leads from what was asked to what each decision made of it, the first one first', () => {
	const found = threads({
		'decisions/2026/z.md': decision({ outcomes: '[{recommendation: "1.1", outcome: deferred}]' }),
		'decisions/2026/b.md': decision({
			date: '2026-04-13',
			outcomes: '[{recommendation: "1.1", outcome: agreed_as_amended, resolution: To approve half.}]',
		}),
	});
	expect(found).toMatchObject([
		{
			key: '1.1',
			verb: 'approve',
			text: 'To approve the plan.',
			anchor: 'p-1.1',
			resolved: [
				{ decision: { id: 'z', by: 'Cabinet' }, outcome: 'deferred' },
				{ decision: { id: 'b' }, outcome: 'agreed_as_amended', resolution: 'To approve half.' },
			],
		},
		{ key: '1.2', resolved: [], actions: [] },
	]);
});

test('what is to be done stands with the recommendation that it carries out', () => {
	const actions = '[{what: Begin, recommendation: "1.2", owner: Director}, {what: Anything else}]';
	expect(threads({ 'decisions/2026/d.md': decision({ actions }) })?.map(({ actions: own }) => own)).toEqual([
		[],
		[{ what: 'Begin', recommendation: '1.2', owner: 'Director', decision: 'd' }],
	]);
});

test('a call-in is of every recommendation, or of those that it names', () => {
	const outcomes = '[{recommendation: "1.1", outcome: agreed}, {recommendation: "1.2", outcome: agreed}]';
	const calledIn = (call_in: string) =>
		threads({ 'decisions/2026/d.md': decision({ outcomes, call_in }) })?.map(
			({ resolved }) => resolved[0]?.call_in !== undefined,
		);
	expect(calledIn('{state: called_in}')).toEqual([true, true]);
	expect(calledIn('{state: upheld, recommendations: ["1.2"]}')).toEqual([false, true]);
	expect(calledIn('{state: not_called_in}')).toEqual([false, false]);
});

test('a later part of a paper repeats what the first one asks', () => {
	const again = `${asks}\n***\n\n# Supporting information\n\n## 1. Recommendations\n\n1.1 To approve the plan.\n`;
	expect(threads({}, again)?.map(({ key }) => key)).toEqual(['1.1', '1.2']);
});
