import { expect, test } from 'vitest';
import type { DecisionPage } from '../../publish/decision-page.ts';
import { callInWords, decisionParts } from './decision-parts.ts';

type Parts = Partial<DecisionPage['entry']['data']>;

function decision(data: Parts, regime: 'executive' | 'council' | 'voluntary' = 'executive'): DecisionPage {
	return {
		entry: { id: 'd', data },
		report: undefined,
		body: { title: 'Cabinet', data: { regime } },
	} as unknown as DecisionPage;
}

test('an executive decision says what was not recorded', () => {
	expect(decisionParts(decision({ reasons: 'It saves money.' }))).toEqual([
		{ title: 'Reasons for the decision', text: 'It saves money.' },
		{ title: 'Alternatives considered and rejected', text: 'Not recorded.' },
		{ title: 'Interests declared', text: 'Not recorded.' },
	]);
});

test('none declared is not the same as not recorded, and asks for no dispensation', () => {
	const parts = decisionParts(decision({ interests: 'none declared' }));
	expect(parts).toContainEqual({ title: 'Interests declared', text: 'None declared.' });
	expect(parts.map(({ title }) => title)).not.toContain('Dispensation');
});

test('a declared interest asks for a dispensation, or says that none is recorded', () => {
	expect(decisionParts(decision({ interests: 'Councillor Shah, as a trustee.' }))).toContainEqual({
		title: 'Dispensation',
		text: 'Not recorded.',
	});
});

test('other bodies say only what was written', () => {
	expect(decisionParts(decision({ reasons: 'As in the report.' }, 'voluntary'))).toEqual([
		{ title: 'Reasons for the decision', text: 'As in the report.' },
	]);
});

test('only decisions of the executive are open to call-in', () => {
	expect(callInWords(decision({}, 'voluntary'))).toBe(
		'Decisions of the Cabinet cannot be called in: it is not a body of the council.',
	);
	expect(callInWords(decision({}, 'council'))).toContain('they are not executive decisions');
	expect(
		callInWords(decision({ call_in: { state: 'not_upheld', date: '2012-03-20', recommendations: [] } })),
	).toBe('It was called in on 20 March 2012. The call-in was not upheld, and the decision stands.');
});
