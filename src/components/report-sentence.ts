import type { Standing } from '../register/entry.ts';
import { theBody } from './body-name.ts';
import { calledIn, openToCallIn, wentBack } from './call-in-sentence.ts';
import { comesAgain, notRecorded, toBeConsidered } from './coming-sentence.ts';
import { superseded, withdrawn } from './ended-sentence.ts';
import { exceptionsInWords, standsAs } from './outcome-sentence.ts';
import { on } from './sentence.ts';
import type { Said, StandingFacts } from './standing-facts.ts';

/** Says where a report or a decision stands. */
export function sayReport(standing: Standing, facts: StandingFacts): Said {
	const who = theBody(facts.bodies[standing.by ?? ''] ?? facts.decision?.by ?? 'the body it was put before');
	const byWhom = `by ${who}${on(facts.decision?.date ?? standing.since)}`;
	const rest = exceptionsInWords(standing.state, facts);
	switch (standing.state) {
		case 'to_be_considered':
			return toBeConsidered(standing, facts, who);
		case 'call_in_open':
			return openToCallIn(standing, facts, byWhom);
		case 'called_in':
			return calledIn(standing, facts, byWhom);
		case 'in_effect':
			return {
				tone: 'good',
				lead: [`${standsAs(standing, facts)} ${byWhom}.`],
				more: [...tookEffect(standing, facts), ...rest],
			};
		case 'not_agreed':
			return {
				tone: 'ended',
				lead: [`${standsAs(standing, facts)} ${byWhom}.`],
				more: rest,
			};
		case 'deferred':
			return {
				tone: 'caution',
				lead: [`${standsAs(standing, facts)} ${byWhom}.`],
				more: [...rest, ...comesAgain(standing, facts)],
			};
		case 'referred':
			return facts.decision?.call_in?.state === 'upheld'
				? wentBack(standing, facts, who)
				: {
						tone: 'caution',
						lead: [`${standsAs(standing, facts)} ${byWhom}.`],
						more: [...rest, ...comesAgain(standing, facts)],
					};
		case 'endorsed':
			return { tone: 'good', lead: [`${standsAs(standing, facts)} ${byWhom}.`], more: rest };
		case 'noted':
			return { tone: 'plain', lead: [`Noted ${byWhom}: nothing was decided.`] };
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

/** When it took effect, and why then. */
function tookEffect({ since }: Standing, { decision }: StandingFacts): string[] {
	const { state, date } = decision?.call_in ?? {};
	const effect = since === decision?.date ? 'It took effect at once.' : `It took effect${on(since)}.`;
	if (state === 'exempt') return ['It could not be called in, and took effect at once.'];
	return state === 'not_upheld'
		? [`It was called in${on(date)}, and the call-in was not upheld.`, effect]
		: [effect];
}
