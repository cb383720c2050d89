import type { NoticePage } from '../../publish/notice-page.ts';
import { theBody } from '../body-name.ts';
import { on, type StandingSentence } from '../sentence.ts';
import { standingSentence } from '../standing-sentence.ts';
import { onDayOrBetween, whenWords } from './notice-words.ts';

/** Says what has come of a notice: it is to come, it was decided, it was withdrawn, or nothing is recorded here. */
export function noticeSentence(page: NoticePage): StandingSentence {
	const { entry, decision } = page;
	const { data, standing = { state: 'not_recorded' } } = entry;
	if (standing.state === 'to_be_considered') return toCome(page);
	if (standing.state === 'not_recorded' && !decision) return notRecorded(page);
	if (data.notice === 'private_meeting' && decision) return wasHeld(decision);
	return standingSentence(standing, {
		kind: 'report',
		bodies: { [data.body]: decisionMaker(page) },
		decision: decision && { ...decision, outcomes: decision.data.outcomes },
		reason: data.withdrawn?.reason,
	});
}

function toCome(page: NoticePage): StandingSentence {
	const { entry, report } = page;
	const { data, standing } = entry;
	// A meeting may have been put off since the notice was given.
	const isAsGiven = standing?.until === (data.date ?? data.period?.to);
	const how = data.notice === 'private_meeting' ? 'To be considered in private' : 'To be decided';
	return {
		tone: 'open',
		lead: [`${how} by ${decisionMaker(page)}${isAsGiven ? onDayOrBetween(data) : on(standing?.until)}.`],
		more: [
			...(isAsGiven ? [] : [`The notice said: ${whenWords(data)}. `]),
			...(report
				? [{ text: 'Read the report', href: report.url }, '.']
				: ['Its report is not published here yet.']),
		],
	};
}

/** That a meeting may be private decides nothing: what was decided there is told on its own page. */
function wasHeld({ data, url }: NonNullable<NoticePage['decision']>): StandingSentence {
	return {
		tone: 'plain',
		lead: [`The meeting was held${on(data.date)}.`],
		more: [{ text: 'Read the decision', href: url }, '.'],
	};
}

function notRecorded(page: NoticePage): StandingSentence {
	const { data } = page.entry;
	const what =
		data.notice === 'private_meeting'
			? `The meeting of ${decisionMaker(page)} was to be held`
			: `It was to be decided by ${decisionMaker(page)}`;
	return {
		tone: 'plain',
		lead: ['No decision is recorded here.'],
		more: [`${what}${onDayOrBetween(data)}; what came of it is not on this site.`],
	};
}

function decisionMaker({ entry, body }: NoticePage): string {
	return theBody(body?.title ?? entry.by ?? 'the decision maker');
}
