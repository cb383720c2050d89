import { expect, test } from 'vitest';
import type { DecisionPage } from '../../publish/decision-page.ts';
import type { Site } from '../../records/site.ts';
import type { Standing } from '../../register/entry.ts';
import { lawOf } from '../../register/law.ts';
import { callInWords } from './call-in-words.ts';
import { decisionParts } from './decision-parts.ts';

type Parts = Partial<DecisionPage['entry']['data']>;

function decision(data: Parts, regime: 'executive' | 'council' | 'voluntary' = 'executive'): DecisionPage {
	return {
		entry: { id: 'd', data },
		report: undefined,
		body: { title: 'Cabinet', data: { regime } },
	} as unknown as DecisionPage;
}

const law = (nation: Site['nation'] = 'england') =>
	lawOf({ regime: 'executive', kind: 'cabinet' }, '2026-03-09', nation);

test('an executive decision says what was not recorded', () => {
	expect(decisionParts(decision({ reasons: 'It saves money.' }), law())).toEqual([
		{ title: 'Reasons for the decision', text: 'It saves money.' },
		{ title: 'Alternatives considered and rejected', text: 'Not recorded.' },
		{ title: 'Interests declared', text: 'Not recorded.' },
		{ title: 'Dispensation', text: 'Not recorded.' },
	]);
});

test('none declared is not the same as not recorded, and calls for no dispensation', () => {
	const parts = decisionParts(decision({ interests: 'none declared' }), law());
	expect(parts).toContainEqual({ title: 'Interests declared', text: 'None declared.' });
	expect(parts).toContainEqual({
		title: 'Dispensation',
		text: 'None was called for: no interest was declared.',
	});
});

test('a declared interest asks for a dispensation, or says that none is recorded', () => {
	expect(decisionParts(decision({ interests: 'Councillor Shah, as a trustee.' }), law())).toContainEqual({
		title: 'Dispensation',
		text: 'Not recorded.',
	});
});

test('the law of Wales asks for no alternatives', () => {
	expect(decisionParts(decision({}), law('wales')).map(({ title }) => title)).toEqual([
		'Reasons for the decision',
		'Interests declared',
		'Dispensation',
	]);
});

test('other bodies say only what was written', () => {
	expect(decisionParts(decision({ reasons: 'As in the report.' }, 'voluntary'), undefined)).toEqual([
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

test('an executive decision says until when it can be called in and by how many, and what was called in of it', () => {
	const call_in = { state: 'called_in' as const, date: '2012-03-20', recommendations: ['2.1'] };
	const words = (standing: Standing) => {
		const { entry, body } = decision({ call_in });
		const data = { ...body?.data, call_in: { working_days: 5, members: 4 } };
		return callInWords({ entry: { ...entry, standing }, body: { ...body, data } } as DecisionPage);
	};
	expect(words({ state: 'call_in_open', until: '2012-03-22' })).toBe(
		'Four councillors may call it in until the end of Thursday 22 March 2012.',
	);
	expect(words({ state: 'called_in' })).toBe(
		'Recommendation 2.1 was called in on 20 March 2012, and is not in effect until the call-in has been dealt with.',
	);
	expect(callInWords(decision({ call_in: { state: 'exempt', recommendations: [] } }))).toBe(
		'It could not be called in. Why is not recorded.',
	);
});
