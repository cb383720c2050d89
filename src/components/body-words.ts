import type { Body } from '../records/body.ts';
import { councillors, inWords } from './count-words.ts';

/** What a body is, in plain words, by the law that it works under. */
export function bodyWords({ kind, regime, call_in }: Pick<Body, 'kind' | 'regime' | 'call_in'>): string {
	if (regime === 'voluntary')
		return `${voluntary[kind] ?? 'A voluntary partnership'}, not a committee of the council: it has no key decisions and no call-in.`;
	if (regime === 'statutory_partnership') {
		return 'A partnership that the law requires, not a committee of the council: it has no key decisions and no call-in.';
	}
	if (regime === 'executive')
		return `${executive[kind] ?? 'A part of the council’s executive.'} ${callInWords(call_in)}`;
	return `${ofCouncil[kind] ?? 'A part of the council.'} Its decisions are not executive decisions, and cannot be called in.`;
}

const voluntary: Partial<Record<Body['kind'], string>> = {
	board: 'A voluntary board of partners',
	working_group: 'A working group with no power to decide for the council',
	external: 'An organisation outside the council',
	officer: 'A post in a partner organisation',
};

const executive: Partial<Record<Body['kind'], string>> = {
	cabinet:
		'A part of the council’s executive, which carries out the budget and the policies that the council has set.',
	cabinet_member: 'One member of the council’s executive, who takes executive decisions alone.',
	committee: 'A committee of the council’s executive.',
	officer: 'An officer who takes executive decisions that have been delegated to the post.',
};

const ofCouncil: Partial<Record<Body['kind'], string>> = {
	council: 'All the councillors, meeting together as the council.',
	committee: 'A committee of councillors.',
	scrutiny:
		'A committee of councillors who are not in the executive. It reviews what the executive and the council’s partners do.',
	officer: 'An officer who takes decisions that have been delegated to the post.',
};

function callInWords(rule: Body['call_in']): string {
	if (!rule) return 'Its decisions are executive decisions. No rule of call-in is recorded for them.';
	const days = rule.working_days === 1 ? 'one working day' : `${inWords(rule.working_days)} working days`;
	return `${councillors(rule.members)} may call in one of its decisions within ${days} of its publication, to have it looked at again.`;
}
