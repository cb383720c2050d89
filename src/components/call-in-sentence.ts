import { formatWeekday } from '../register/calendar.ts';
import type { Standing } from '../register/entry.ts';
import { theBody } from './body-name.ts';
import { comesAgain, nextStep } from './coming-sentence.ts';
import { councillors } from './count-words.ts';
import { exceptionsInWords, recommendations, standsAs } from './outcome-sentence.ts';
import { keyInWords } from './record-words.ts';
import { on } from './sentence.ts';
import type { Said, StandingFacts } from './standing-facts.ts';

/** Until when it can be called in, and by how many. */
export function openToCallIn(standing: Standing, facts: StandingFacts, byWhom: string): Said {
	const until = standing.until
		? `the end of ${formatWeekday(standing.until)}`
		: 'a date that is not recorded';
	return {
		tone: 'open',
		lead: [`${standsAs(standing, facts)} ${byWhom}, and open to call-in until ${until}.`],
		more: [
			`${councillors(facts.callIn?.members)} may call it in, to have it looked at again. It is not in effect yet.`,
			...exceptionsInWords(standing.state, facts),
		],
	};
}

/** What was called in waits; the rest of the decision does not. */
export function calledIn(standing: Standing, facts: StandingFacts, byWhom: string): Said {
	const part = calledInPart(facts);
	const lead = `${standsAs(standing, facts)} ${byWhom}, and called in${on(standing.since)}${part ? ' in part' : ''}.`;
	const waits = 'is not in effect until the call-in has been dealt with.';
	return {
		tone: 'caution',
		lead: [lead],
		more: part ? [`The call-in is of ${part} only: that part ${waits}`] : [`The decision ${waits}`],
	};
}

/** A call-in that was upheld sends a decision, or the part of it that was called in, back or on to another body. */
export function wentBack(standing: Standing, facts: StandingFacts, who: string): Said {
	const { result, dealt_with } = facts.decision?.call_in ?? {};
	const part = calledInPart(facts);
	const next = nextStep(standing, facts);
	const whither = next ? theBody(next.body.title) : who;
	const upheld = `The call-in${part ? ` of ${part}` : ''} was upheld${on(dealt_with)}`;
	const went = `, and ${part ? 'that part of the' : 'the'} decision went ${whither === who ? 'back ' : ''}to ${whither}`;
	return {
		tone: 'caution',
		lead: [`${upheld}${result ? '' : went}.`],
		more: [...(result ? [result] : []), ...(standing.until ? comesAgain(standing, facts) : [])],
	};
}

/** "recommendation 2.2", where not the whole of a decision was called in. */
function calledInPart({ decision }: StandingFacts): string | undefined {
	const keys = (decision?.call_in?.recommendations ?? []).map(keyInWords);
	return keys.length > 0 && keys.length < (decision?.outcomes?.length ?? 0)
		? recommendations(keys)
		: undefined;
}
