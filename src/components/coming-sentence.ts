import type { Standing } from '../register/entry.ts';
import { theBody } from './body-name.ts';
import { capital } from './count-words.ts';
import { listed, on } from './sentence.ts';
import type { Said, StandingFacts } from './standing-facts.ts';

type Step = NonNullable<StandingFacts['route']>[number];

const asked: Record<NonNullable<Step['role']>, string> = {
	decide: 'is asked to decide',
	recommend: 'is asked to make a recommendation',
	endorse: 'is asked to endorse it, and not to decide',
	consult: 'is asked for its views',
	scrutinise: 'is asked to scrutinise it',
	note: 'is asked to note it',
};

/** By whom, when, and to do what. Who has a say before that is told too. */
export function toBeConsidered(standing: Standing, facts: StandingFacts, who: string): Said {
	const role = nextStep(standing, facts)?.role;
	const before = (facts.route ?? []).filter(
		({ past, date }) => !past && date && standing.until && date < standing.until,
	);
	return {
		tone: 'open',
		lead: [`To be considered by ${who}${on(standing.until)}.`],
		more: [
			...(role ? [`${capital(who)} ${asked[role]}.`] : []),
			...(before.length > 0 ? [`Before that it goes to ${listed(before.map(stepInWords))}.`] : []),
			'Nothing has been decided yet.',
		],
	};
}

/** When, and by whom, what is left open is considered again. On the page of a decision nothing is known of that. */
export function comesAgain(standing: Standing, facts: StandingFacts): string[] {
	const next = nextStep(standing, facts);
	if (next?.date)
		return [`It is to be considered${next.body.id === standing.by ? ' again' : ''} by ${stepInWords(next)}.`];
	if (facts.isItsPage) return [];
	return [
		standing.state === 'deferred'
			? 'No date is recorded here for it to be considered again.'
			: 'The decision says to whom.',
	];
}

/** The step of the route at which a paper is considered next. */
export function nextStep({ until, state, by }: Standing, { route = [] }: StandingFacts): Step | undefined {
	if (until === undefined) return undefined;
	const steps = route.filter(({ date }) => date === until);
	return (
		(state === 'to_be_considered' ? steps.find(({ body }) => body.id === by) : undefined) ??
		steps.find(({ role }) => role === 'decide') ??
		steps[0]
	);
}

/** Silence is not a decision: what is known is before whom it was put, and when. */
export function notRecorded({ decision, route = [] }: StandingFacts): Said {
	const lead = ['No decision is recorded here.'];
	const silent = route.filter((step) => step.date && !step.decision);
	if (decision || silent.length === 0) return { tone: 'plain', lead };
	return {
		tone: 'plain',
		lead,
		more: [`It was put before ${listed(silent.map(stepInWords))}; what came of it is not on this site.`],
	};
}

function stepInWords({ body, date }: Step): string {
	return theBody(body.title) + on(date);
}
