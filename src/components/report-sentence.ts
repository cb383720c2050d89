import type { Decision } from '../records/decision.ts';
import type { Standing } from '../register/entry.ts';
import { theBody } from './body-name.ts';
import { superseded, withdrawn } from './ended-sentence.ts';
import { dayInWords, listed, on } from './sentence.ts';
import type { Said, StandingFacts } from './standing-facts.ts';

/** Says where a report stands. */
export function sayReport(standing: Standing, facts: StandingFacts): Said {
	const who = theBody(facts.bodies[standing.by ?? ''] ?? facts.decision?.by ?? 'the body it was put before');
	const when = on(facts.decision?.date ?? standing.since);
	switch (standing.state) {
		case 'to_be_considered':
			return {
				tone: 'open',
				lead: [`To be considered by ${who}${on(standing.until)}.`],
				more: ['Nothing has been decided yet.'],
			};
		case 'call_in_open':
			return {
				tone: 'open',
				lead: [`${agreed(facts)} by ${who}${when}, and open to call-in until ${dayInWords(standing.until)}.`],
				more: ['It is not in effect until then.'],
			};
		case 'called_in':
			return {
				tone: 'caution',
				lead: [`Called in${on(standing.since)}.`],
				more: [`The decision of ${who} is not in effect until the call-in has been dealt with.`],
			};
		case 'in_effect':
			return {
				tone: 'good',
				lead: [`${agreed(facts)} by ${who}${when}.`],
				more: [`The decision took effect${onLaterDay(standing, facts)}.`],
			};
		case 'not_agreed':
			return { tone: 'ended', lead: [`Not agreed by ${who}${when}.`] };
		case 'deferred':
			return {
				tone: 'caution',
				lead: [`Deferred by ${who}${when}.`],
				more: [isWholly('deferred', facts) ? 'No decision has been made.' : 'Some of it was decided.'],
			};
		case 'referred':
			return {
				tone: 'caution',
				lead: [`Referred by ${who}${when}.`],
				more: ['The decision says to whom.'],
			};
		case 'endorsed':
			return { tone: 'good', lead: [`Endorsed by ${who}${when}.`] };
		case 'noted':
			return { tone: 'plain', lead: [`Noted by ${who}${when}: nothing was decided.`] };
		case 'superseded':
			return superseded(standing, facts);
		case 'withdrawn':
			return withdrawn(standing, facts, who);
		case 'lapsed':
			return { tone: 'ended', lead: [`Lapsed${on(standing.since)}.`] };
		case 'not_recorded':
			return notRecorded(facts);
	}
}

/** Silence is not a decision: what is known is before whom it was put, and when. */
function notRecorded({ decision, route = [] }: StandingFacts): Said {
	const steps = route
		.filter(({ date: day }) => day)
		.map(({ body, date: day }) => theBody(body.title) + on(day));
	const lead = ['No decision is recorded here.'];
	if (decision || steps.length === 0) return { tone: 'plain', lead };
	return {
		tone: 'plain',
		lead,
		more: [`It was put before ${listed(steps)}; what came of it is not on this site.`],
	};
}

/** "Agreed", "Agreed with changes" or "Agreed in part", as the outcomes have it. */
function agreed({ decision }: StandingFacts): string {
	const outcomes = new Set(decision?.outcomes?.map(({ outcome }) => outcome));
	const isPartly = ['not_agreed', 'deferred', 'referred', 'withdrawn'].some((outcome) =>
		outcomes.has(outcome as never),
	);
	if (isPartly) return 'Agreed in part';
	return outcomes.has('agreed_as_amended') ? 'Agreed with changes' : 'Agreed';
}

function isWholly(outcome: Decision['outcomes'][number]['outcome'], { decision }: StandingFacts): boolean {
	return (decision?.outcomes ?? []).every((item) => item.outcome === outcome);
}

/** The day it took effect, where that was not the day of the decision. */
function onLaterDay({ since }: Standing, { decision }: StandingFacts): string {
	return since === decision?.date ? '' : on(since);
}
