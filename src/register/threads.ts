import type { Recommendation } from '../markdown/outline.ts';
import type { Decision } from '../records/decision.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Summary } from './entry.ts';

/** One recommendation from the asking to the doing. */
export interface Thread extends Pick<Recommendation, 'key' | 'verb' | 'text' | 'lead' | 'anchor'> {
	/** What each decision made of it, oldest first. */
	resolved: Resolved[];
	/** What was to be done because of it. */
	actions: (Decision['actions'][number] & { decision: string })[];
}

/** What one decision made of a recommendation. */
export interface Resolved {
	decision: Summary;
	outcome: Decision['outcomes'][number]['outcome'];
	/** The words that were agreed, where they were changed. */
	resolution?: string;
	/** Where this part of the decision was called in. */
	call_in?: NonNullable<Decision['call_in']>;
}

/** What a report asks: a later part of a paper repeats what the first one asks. */
export function askedFirst(recommendations: Recommendation[]): Recommendation[] {
	return recommendations.filter(({ part }) => part === recommendations[0]?.part);
}

/** The thread of each recommendation of a report, in the order of the paper. */
export function buildThreads(
	recommendations: Recommendation[],
	decisions: RecordOf<'decision'>[],
	summaryOf: (decision: RecordOf<'decision'>) => Summary,
): Thread[] {
	return askedFirst(recommendations).map(({ key, verb, text, lead, anchor }) => ({
		key,
		text,
		...(verb !== undefined && { verb }),
		...(lead !== undefined && { lead }),
		...(anchor !== undefined && { anchor }),
		resolved: decisions.flatMap((decision) => resolvedBy(key, decision, summaryOf)),
		actions: decisions.flatMap(({ id, data }) =>
			data.actions
				.filter(({ recommendation }) => recommendation === key)
				.map((action) => ({ ...action, decision: id })),
		),
	}));
}

function resolvedBy(
	key: string,
	decision: RecordOf<'decision'>,
	summaryOf: (decision: RecordOf<'decision'>) => Summary,
): Resolved[] {
	const { outcomes, call_in } = decision.data;
	const found = outcomes.find(({ recommendation }) => recommendation === key);
	if (!found) return [];
	const { outcome, resolution } = found;
	return [
		{
			decision: summaryOf(decision),
			outcome,
			...(resolution !== undefined && { resolution }),
			...(call_in && isAbout(call_in, key) && { call_in }),
		},
	];
}

/** A call-in is of the whole decision where it names no recommendation. */
function isAbout({ state, recommendations }: NonNullable<Decision['call_in']>, key: string): boolean {
	const wasCalledIn = state === 'called_in' || state === 'upheld' || state === 'not_upheld';
	return wasCalledIn && (recommendations.length === 0 || recommendations.includes(key));
}
