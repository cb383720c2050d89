import type { NoticePage } from '../../publish/notice-page.ts';
import { theBody } from '../body-name.ts';
import { on, type StandingSentence } from '../sentence.ts';
import { standingSentence } from '../standing-sentence.ts';
import { whenWords } from './notice-facts.ts';

/** Says what has come of what a notice tells of. */
export function noticeSentence({ entry, body, decision }: NoticePage): StandingSentence {
	const { data, standing } = entry;
	const who = theBody(body?.title ?? entry.by ?? 'the decision maker');
	if (standing?.state === 'to_be_considered') {
		const when = data.date
			? on(data.date)
			: data.period
				? ` ${lower(whenWords(data))}`
				: ', on a day that is not fixed yet';
		return { tone: 'open', lead: [`To be decided by ${who}${when}.`], more: [] };
	}
	if (standing?.state === 'not_recorded' && !decision) {
		const more = [
			`It was to be decided by ${who}${on(standing.since)}; what came of it is not on this site.`,
		];
		return { tone: 'plain', lead: ['No decision is recorded here.'], more };
	}
	return standingSentence(standing ?? { state: 'not_recorded' }, {
		kind: 'report',
		bodies: { [data.body]: body?.title ?? entry.by ?? '' },
		decision: decision && { ...decision, outcomes: decision.data.outcomes },
		reason: data.withdrawn?.reason,
	});
}

function lower(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
