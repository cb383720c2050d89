import type { Standing } from '../register/entry.ts';
import { capital } from './count-words.ts';
import { keyInWords, outcomeInWords } from './record-words.ts';
import { listed } from './sentence.ts';
import type { StandingFacts } from './standing-facts.ts';

type Outcome = NonNullable<NonNullable<StandingFacts['decision']>['outcomes']>[number]['outcome'];

/** What is not agreed, or not yet: it is told beside what was agreed. */
const exceptions = ['not_agreed', 'deferred', 'referred', 'withdrawn'] as const satisfies Outcome[];

/** "Agreed", "Agreed with changes" or "Agreed in part", as the outcomes have it. */
export function agreedInWords(decision: StandingFacts['decision']): string {
	const outcomes = new Set(decision?.outcomes?.map(({ outcome }) => outcome));
	if (exceptions.some((outcome) => outcomes.has(outcome))) return 'Agreed in part';
	return outcomes.has('agreed_as_amended') ? 'Agreed with changes' : 'Agreed';
}

/** Whether what became of one recommendation differs from what became of another; to note beside is no difference. */
export function isMixed(decision: StandingFacts['decision']): boolean {
	const outcomes = decision?.outcomes?.map(({ outcome }) =>
		outcome === 'agreed_as_amended' ? 'agreed' : outcome,
	);
	return new Set(outcomes?.filter((outcome) => outcome !== 'noted')).size > 1;
}

/** "Recommendation 2.2 was deferred." for each outcome that the sentence before has not told. */
export function exceptionsInWords(
	state: Standing['state'],
	{ decision, endorses = false }: Pick<StandingFacts, 'decision' | 'endorses'>,
): string[] {
	if (!isMixed(decision)) return [];
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
