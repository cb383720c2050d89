import { expect, test } from 'vitest';
import type { DecisionPage } from '../../publish/decision-page.ts';
import { readResolutions } from './resolutions.ts';

const recommendations = [
	{
		key: '3.1/1',
		text: 'adopt the strategy',
		lead: 'Members are asked to:',
		anchor: 'p-3.1',
		part: 1,
		line: 1,
	},
	{
		key: '3.1/2',
		text: 'approve a budget',
		lead: 'Members are asked to:',
		anchor: 'p-3.1',
		part: 1,
		line: 2,
	},
	{ key: '1.2/1', text: 'adopt the strategy', part: 2, line: 9 },
];
const report = {
	url: '/reports/strategy/',
	outline: { recommendations },
	data: { considered: [{ body: 'lsp', role: 'endorse' }] },
};

function resolved(outcomes: object[], { body = 'cabinet', others = [] as object[] } = {}): string[] {
	const page = {
		entry: { id: 'd', data: { body, outcomes } },
		report,
		body: { data: { regime: 'executive' } },
		others,
	};
	return readResolutions(page as unknown as DecisionPage).map(({ key, outcome, elsewhere }) =>
		[key, outcome, elsewhere?.text].filter(Boolean).join(': '),
	);
}

test('each recommendation of the first part has its outcome', () => {
	expect(resolved([{ recommendation: '3.1/1', outcome: 'agreed' }])).toEqual([
		'3.1, point 1: Agreed as asked',
		'3.1, point 2: No outcome is recorded',
	]);
});

test('what another decision dealt with leads to it', () => {
	const other = {
		url: '/decisions/e/',
		by: 'Cabinet',
		date: '2012-03-13',
		data: { outcomes: [{ recommendation: '3.1/2', outcome: 'agreed' }] },
	};
	expect(resolved([{ recommendation: '3.1/1', outcome: 'deferred' }], { others: [other] })).toEqual([
		'3.1, point 1: Deferred',
		'3.1, point 2: Not part of this decision: Decision of the Cabinet, 13 March 2012',
	]);
});

test('a body that was asked to endorse endorses', () => {
	expect(resolved([{ recommendation: '3.1/1', outcome: 'agreed' }], { body: 'lsp' })[0]).toBe(
		'3.1, point 1: Endorsed as asked',
	);
});

test('an outcome without its recommendation is not lost', () => {
	expect(resolved([{ recommendation: '9.9', outcome: 'noted' }])).toContain('9.9: Noted');
});
