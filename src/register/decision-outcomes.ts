import { onlyEndorses } from './power.ts';
import type { Row } from './rows.ts';

/** What can have come of a decision, as lists and data name it, in the order in which they are listed. */
export const listedOutcomes = [
	'agreed',
	'agreed_as_amended',
	'endorsed',
	'not_agreed',
	'deferred',
	'referred',
	'noted',
	'withdrawn',
	'not_recorded',
] as const;
export type ListedOutcome = (typeof listedOutcomes)[number];

/** What came of a decision, each outcome once: what is agreed without power, or where no decision was asked for, was endorsed or noted. */
export function outcomesOf(row: Pick<Row, 'outcomes' | 'standing' | 'regime' | 'role'>): Set<ListedOutcome> {
	const { outcomes = [], standing } = row;
	if (standing?.state === 'withdrawn') return new Set(['withdrawn']);
	if (outcomes.length === 0) return new Set(['not_recorded']);
	const found = new Set(outcomes.map((outcome) => (isAgreed(outcome) ? agreedAs(outcome, row) : outcome)));
	return new Set(listedOutcomes.filter((outcome) => found.has(outcome)));
}

type Agreed = 'agreed' | 'agreed_as_amended';

function isAgreed(outcome: string): outcome is Agreed {
	return outcome === 'agreed' || outcome === 'agreed_as_amended';
}

function agreedAs(
	outcome: Agreed,
	{ standing, regime, role }: Pick<Row, 'standing' | 'regime' | 'role'>,
): ListedOutcome {
	if (standing?.state === 'noted' || standing?.state === 'endorsed') return standing.state;
	return onlyEndorses(regime, role) ? 'endorsed' : outcome;
}
