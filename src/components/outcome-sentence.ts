import type { Standing } from '../register/entry.ts';
import { capital } from './count-words.ts';
import { keyInWords, outcomeInWords } from './record-words.ts';
import { listed } from './sentence.ts';
import type { StandingFacts } from './standing-facts.ts';

type Outcome = NonNullable<NonNullable<StandingFacts['decision']>['outcomes']>[number]['outcome'];

/** What is known of a decision: what became of each recommendation, and whether whoever made it had nothing to decide. */
export interface Made {
	outcomes: Outcome[];
	endorses: boolean;
}

/** What a decision made of a report, the same in lists and at the head of its page: "Agreed in part", "Not endorsed". */
export function madeInWords(state: Standing['state'], { outcomes, endorses }: Made): string | undefined {
	const inPart = isMixed(outcomes) ? ' in part' : '';
	switch (state) {
		case 'call_in_open':
		case 'called_in':
		case 'in_effect':
			return agreedInWords(outcomes);
		case 'not_agreed':
			return endorses ? 'Not endorsed' : 'Not agreed';
		case 'deferred':
			return `Deferred${inPart}`;
		case 'referred':
			return `Referred${inPart}`;
		case 'endorsed':
			return `Endorsed${inPart}`;
		default:
			return undefined;
	}
}

/** What is not agreed, or not yet: it is told beside what was agreed. */
const exceptions = ['not_agreed', 'deferred', 'referred', 'withdrawn'] as const satisfies Outcome[];

/** "Agreed", "Agreed with changes" or "Agreed in part", as the outcomes have it. */
function agreedInWords(outcomes: Outcome[]): string {
	if (exceptions.some((outcome) => outcomes.includes(outcome))) return 'Agreed in part';
	return outcomes.includes('agreed_as_amended') ? 'Agreed with changes' : 'Agreed';
}

/** Whether what became of one recommendation differs from what became of another; to note beside is no difference. */
function isMixed(outcomes: Outcome[]): boolean {
	const told = outcomes.filter((outcome) => outcome !== 'noted');
	return new Set(told.map((outcome) => (outcome === 'agreed_as_amended' ? 'agreed' : outcome))).size > 1;
}

/** What became of each recommendation, as far as that is known. */
function outcomesOf(decision: StandingFacts['decision']): Outcome[] {
	return (decision?.outcomes ?? []).map(({ outcome }) => outcome);
}

/** What the decision made of a report by which it stands. */
export function standsAs({ state }: Standing, { decision, endorses = false }: StandingFacts): string {
	return madeInWords(state, { outcomes: outcomesOf(decision), endorses }) ?? '';
}

/** "Recommendation 2.2 was deferred." for each outcome that the sentence before has not told. */
export function exceptionsInWords(
	state: Standing['state'],
	{ decision, endorses = false }: Pick<StandingFacts, 'decision' | 'endorses'>,
): string[] {
	if (!isMixed(outcomesOf(decision))) return [];
	const told =
		state === 'in_effect' || state === 'endorsed' || state === 'call_in_open'
			? exceptions
			: ([...exceptions, 'agreed', 'agreed_as_amended'] as const);
	return told.flatMap((outcome) => {
		const keys = (decision?.outcomes ?? [])
			.filter((item) => item.outcome === outcome)
			.map(({ recommendation }) => keyInWords(recommendation));
		return keys.length === 0
			? []
			: [
					`${capital(recommendations(keys))} ${keys.length === 1 ? 'was' : 'were'} ${outcomeInWords(outcome, endorses).toLowerCase()}.`,
				];
	});
}

/** "recommendation 2.1", "recommendations 2.1 and 2.2" */
export function recommendations(keys: string[]): string {
	return `${keys.length === 1 ? 'recommendation' : 'recommendations'} ${listed(keys)}`;
}
