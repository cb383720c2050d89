import { expect, test } from 'vitest';
import type { Answer, Asked } from '../../register/adoption.ts';
import type { Row } from '../../register/rows.ts';
import type { LifeEvent } from '../../register/strategy-life.ts';
import { termInWords } from '../in-force/in-force-words.ts';
import type { Piece } from '../sentence.ts';
import { adoptionInWords, answerInWords } from './adoption-words.ts';
import { sayLifeEvent } from './life-words.ts';

const today = '2026-11-23';
const inWords = (pieces: Piece[]) =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const say = (event: LifeEvent, isProposed = false) => inWords(sayLifeEvent(event, { today, isProposed }));
const decision: Row = {
	id: 'd',
	kind: 'decision',
	url: '/decisions/d/',
	title: 'The plan',
	by: 'Cabinet',
	outcomes: ['agreed', 'agreed_as_amended'],
};

test('what is past and what is to come are told apart', () => {
	expect(say({ what: 'ended', date: '2026-10' })).toBe('Came to its end.');
	expect(say({ what: 'ended', date: '2026-11' })).toBe('Due to end.');
	expect(say({ what: 'review_due', date: '2026-03-31' })).toBe('Was due to be looked at again.');
	expect(say({ what: 'began', date: '2027-04-01', replaced: [] })).toBe('Comes into force.');
});

test('a proposal is never said to come into force', () => {
	expect(say({ what: 'began', date: '2027-04-01', replaced: [] }, true)).toBe('Would come into force.');
	expect(say({ what: 'ended', date: '2032-03' }, true)).toBe('Would end.');
});

test('a decision is told with who made it, on what, and what came of it', () => {
	expect(say({ what: 'decided', date: '2026-03-09', decision, bearing: 'adopts' })).toBe(
		'The Cabinet, on The plan, which asks for it to be adopted: 1 agreed, 1 agreed with changed words.',
	);
});

test('an extension says what end it took the place of, and leads to the decision', () => {
	expect(say({ what: 'extended', date: '2023-02-14', to: '2027-03-31', before: '2023-03', decision })).toBe(
		'Extended to 31 March 2027. It would have ended in March 2023. Read the decision.',
	);
});

const asked = (...answers: Answer[]): Asked[] =>
	answers.map((answer, at) => {
		const body = { id: `b${at}`, title: `Body ${at}`, url: '/' };
		return { body, report: body, answer };
	});

test('who was asked is counted in one sentence', () => {
	expect(adoptionInWords(asked('agreed', 'endorsed', 'endorsed', 'silent', 'to_come', 'to_come'))).toBe(
		'6 bodies were asked: 1 agreed, 2 endorsed it, 2 have yet to meet and 1 gave no answer that is recorded here.',
	);
	expect(adoptionInWords(asked('to_come'))).toBe('One body was asked: it has yet to meet.');
});

test('silence is not an answer, and a meeting to come is not silence', () => {
	expect(answerInWords({ answer: 'silent' })).toBe('No answer is recorded here');
	expect(answerInWords({ answer: 'to_come' })).toBe('Still to come');
	expect(answerInWords({ answer: 'call_in_open', decision: { ...decision, outcomes: ['agreed'] } })).toBe(
		'Agreed, open to call-in',
	);
});

test('a term without an end has begun, or is to begin', () => {
	const term = { id: 'a', title: 'A', url: '/', isProposed: false };
	expect(termInWords({ ...term, from: '2018-04-01' }, today)).toBe('Since 1 April 2018');
	expect(termInWords({ ...term, from: '2027-04-01' }, today)).toBe('From 1 April 2027');
	expect(termInWords({ ...term, from: '2027-04-01', to: '2032-03-31', isProposed: true }, today)).toBe(
		'Proposed, not adopted: 1 April 2027 to 31 March 2032',
	);
});
