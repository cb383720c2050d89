import type { Body } from '../records/body.ts';
import type { Decision } from '../records/decision.ts';
import type { Consideration } from '../records/report.ts';

/** What a body was asked to do with a report on the day of a decision, or else on any other day. */
export function roleAt(
	considered: Pick<Consideration, 'body' | 'date' | 'role'>[],
	{ body, date }: Pick<Decision, 'body' | 'date'>,
): Consideration['role'] {
	const steps = considered.filter((step) => step.body === body);
	return (steps.find((step) => step.date === date) ?? steps[0])?.role;
}

/** Whether a role leaves nothing to decide: whoever is asked to recommend, to endorse or to scrutinise leaves the decision to another. */
export function asksNoDecision(role: Consideration['role']): boolean {
	return role !== undefined && role !== 'decide';
}

/** Whether what a body agrees to is endorsed, and not decided: it was not asked to decide, or has no power to. */
export function onlyEndorses(regime: Body['regime'] | undefined, role: Consideration['role']): boolean {
	return regime === 'voluntary' || (asksNoDecision(role) && role !== 'note');
}
