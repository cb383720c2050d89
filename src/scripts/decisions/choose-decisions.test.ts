import { expect, test } from 'vitest';
import type { DecisionRow } from '../../register/decision-data.ts';
import { chooseDecisions } from './choose-decisions.ts';
import { countSentence } from './sentences.ts';
import { readState } from './state.ts';

const row = (id: string, fields: Partial<DecisionRow>): DecisionRow => ({
	id,
	url: `/decisions/${id}/`,
	title: 'A report',
	report: 'r',
	report_url: '/reports/r/',
	classification: 'open',
	date: '2026-03-09',
	body: 'cabinet',
	body_name: 'Cabinet',
	outcomes: ['agreed'],
	recommendations: [],
	in_words: 'Agreed',
	standing: 'in_effect',
	themes: [],
	wards: [],
	...fields,
});
const decisions = [
	row('lease', {
		title: 'The Northgate hub lease',
		date: '2026-11-10',
		wards: ['Northgate'],
		key_decision: true,
	}),
	row('plan', { title: 'Café plan', reference: 'CAB/2026/014', themes: ['Health'], outcomes: ['noted'] }),
	row('board', {
		title: 'A plan for buses',
		body: 'board',
		body_name: 'Board',
		date: '2012-03-01',
		wards: ['all'],
		outcomes: ['agreed_as_amended', 'deferred'],
	}),
];
const chosen = (address: string) =>
	chooseDecisions(decisions, readState(new URLSearchParams(address))).map(({ id }) => id);

test('a decision is found by its year, body, outcome, theme and as a key decision, and by all of them at once', () => {
	expect(chosen('?year=2026')).toEqual(['lease', 'plan']);
	expect(chosen('?body=board')).toEqual(['board']);
	expect(chosen('?outcome=deferred')).toEqual(['board']);
	expect(chosen('?theme=Health')).toEqual(['plan']);
	expect(chosen('?key=yes')).toEqual(['lease']);
	expect(chosen('?year=2026&outcome=noted&body=cabinet')).toEqual(['plan']);
	expect(chosen('?year=2026&outcome=deferred')).toEqual([]);
});

test('what concerns every ward concerns each of them', () => {
	expect(chosen('?ward=Northgate')).toEqual(['lease', 'board']);
	expect(chosen('?ward=all')).toEqual(['board']);
});

test('words are found in the title by their beginnings, in any order, without regard to case or accents', () => {
	expect(chosen('?q=plan')).toEqual(['plan', 'board']);
	expect(chosen('?q=BUS+plan')).toEqual(['board']);
	expect(chosen('?q=cafe')).toEqual(['plan']);
	expect(chosen('?q=cab/2026/014')).toEqual(['plan']);
	expect(chosen('?q=xylophone')).toEqual([]);
});

test('decisions are sorted as in a register: titles without their article, outcomes agreed first', () => {
	expect(chosen('')).toEqual(['lease', 'plan', 'board']);
	expect(chosen('?sort=oldest')).toEqual(['board', 'plan', 'lease']);
	expect(chosen('?sort=title')).toEqual(['plan', 'lease', 'board']);
	expect(chosen('?sort=body')).toEqual(['board', 'lease', 'plan']);
	expect(chosen('?sort=outcome')).toEqual(['lease', 'board', 'plan']);
});

test('what was found is counted in a sentence', () => {
	const said = (address: string, total: number, last = 1) =>
		countSentence(readState(new URLSearchParams(address)), { total, number: 1, last }, 1200);
	expect(said('?year=2026', 12)).toBe('12 of 1,200 decisions match.');
	expect(said('?year=2026', 73, 2)).toBe('73 of 1,200 decisions match. Page 1 of 2.');
	expect(said('?year=2026', 0)).toBe('No decision matches. There are 1,200 in all.');
	expect(said('?sort=title', 1200, 24)).toBe('1,200 decisions. Page 1 of 24.');
});
