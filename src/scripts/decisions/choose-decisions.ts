import type { DecisionRow } from '../../register/decision-data.ts';
import { listedOutcomes } from '../../register/decision-outcomes.ts';
import { byTitle, compareText } from '../../register/order.ts';
import { beginsWith, wordsOf } from '../search/words.ts';
import type { RegisterState, Sort } from './state.ts';

/** The decisions that a state asks for, in its order. They are given newest first. */
export function chooseDecisions(decisions: DecisionRow[], { chosen, sort }: RegisterState): DecisionRow[] {
	const { year, body, outcome, theme, ward, key } = chosen;
	const words = wordsOf(chosen.q);
	const found = decisions.filter(
		(decision) =>
			(!year || decision.date.startsWith(year)) &&
			(!body || decision.body === body) &&
			(!outcome || decision.outcomes.some((item) => item === outcome)) &&
			(!theme || decision.themes.includes(theme)) &&
			(!ward || concerns(decision, ward)) &&
			(!key || decision.key_decision === true) &&
			words.every((word) => isNamedBy(decision, word)),
	);
	return sort === 'newest' ? found : found.sort(orders[sort]);
}

/** What concerns every ward concerns each of them. */
function concerns({ wards }: DecisionRow, ward: string): boolean {
	return wards.includes(ward) || wards.includes('all');
}

function isNamedBy({ title, reference }: DecisionRow, word: string): boolean {
	return [...title.split(/\s+/), reference ?? ''].some((part) => beginsWith(part, word));
}

/** Decisions that compare equal stay as they were, the newest first. */
const orders: Record<Exclude<Sort, 'newest'>, (a: DecisionRow, b: DecisionRow) => number> = {
	oldest: (a, b) => compareText(a.date, b.date) || byTitle(a, b),
	title: (a, b) => byTitle({ ...a, id: '' }, { ...b, id: '' }),
	body: (a, b) => a.body_name.localeCompare(b.body_name, 'en-GB') || compareText(a.body, b.body),
	outcome: (a, b) => placeOf(a) - placeOf(b),
};

function placeOf({ outcomes }: DecisionRow): number {
	const [first] = outcomes;
	return first === undefined ? listedOutcomes.length : listedOutcomes.indexOf(first);
}
