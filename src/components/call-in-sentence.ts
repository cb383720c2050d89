import { formatWeekday } from '../register/calendar.ts';
import type { Standing } from '../register/entry.ts';
import { theBody } from './body-name.ts';
import { comesAgain, nextStep } from './coming-sentence.ts';
import { councillors } from './count-words.ts';
import { agreedInWords, exceptionsInWords, recommendations } from './outcome-sentence.ts';
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
		lead: [`${agreedInWords(facts.decision)} ${byWhom}, and open to call-in until ${until}.`],
		more: [
			`${councillors(facts.callIn?.members)} may call it in, to have it looked at again. It is not in effect yet.`,
			...exceptionsInWords(standing.state, facts.decision),
		],
	};
}

/** What was called in waits; the rest of the decision does not. */
export function calledIn(standing: Standing, { decision }: StandingFacts, byWhom: string): Said {
	const keys = (decision?.call_in?.recommendations ?? []).map(keyInWords);
	const isPart = keys.length > 0 && keys.length < (decision?.outcomes?.length ?? 0);
	const what = `${agreedInWords(decision)} ${byWhom}, and called in${on(standing.since)}`;
	if (!isPart)
		return {
			tone: 'caution',
			lead: [`${what}.`],
			more: ['The decision is not in effect until the call-in has been dealt with.'],
		};
	return {
		tone: 'caution',
		lead: [`${what} in part.`],
		more: [
			`${recommendations(keys)} ${keys.length === 1 ? 'was' : 'were'} called in: that part is not in effect until the call-in has been dealt with. The rest was not called in.`,
		],
	};
}

/** A call-in that was upheld sends a decision back, or on to another body. */
export function wentBack(standing: Standing, facts: StandingFacts, who: string): Said {
	const { result, dealt_with } = facts.decision?.call_in ?? {};
	const next = nextStep(standing, facts);
	const whither = next ? theBody(next.body.title) : who;
	return {
		tone: 'caution',
		lead: [
			result
				? `The call-in was upheld${on(dealt_with)}.`
				: `The call-in was upheld${on(dealt_with)}, and the decision went ${whither === who ? 'back ' : ''}to ${whither}.`,
		],
		more: [...(result ? [result] : []), ...(standing.until ? comesAgain(standing, facts) : [])],
	};
}
