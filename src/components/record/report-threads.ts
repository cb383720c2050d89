import type { ReportPage } from '../../publish/report-page.ts';
import type { Decision } from '../../records/decision.ts';
import { onlyEndorses, roleAt } from '../../register/power.ts';
import type { Resolved, Thread } from '../../register/threads.ts';
import type { DifferencePiece } from '../../register/word-difference.ts';
import { keyInWords, outcomeInWords } from '../record-words.ts';
import { on, type Tone } from '../sentence.ts';
import { decisionName } from './decision-name.ts';
import { differenceOf, outcomeTones } from './resolutions.ts';

/** One recommendation from the asking to the doing, as a reader sees it. */
export interface ReportThread extends Pick<Thread, 'actions'> {
	/** Names it within the page. */
	id: string;
	/** As the decision and the data name it. */
	key: string;
	/** The number of the recommendation, to be read. */
	number: string;
	/** Where the paper asks it. */
	href?: string;
	lead?: string;
	/** Absent where the text of the paper is not on the page. */
	asked?: string;
	decisions: ThreadDecision[];
}

/** What one decision made of it. */
export interface ThreadDecision {
	outcome: string;
	tone: Tone;
	text: string;
	href: string;
	/** Where the words were changed: what was agreed against what was asked. */
	words?: DifferencePiece[];
	/** What was resolved in place of what was asked, where that was not agreed. */
	resolution?: string;
	/** That it was called in, in a sentence. */
	calledIn?: string;
}

/** Whether the body that made a decision on a report had nothing to decide. */
export function isEndorsing(
	{ data }: ReportPage['decisions'][number],
	{ entry, bodies }: ReportPage,
): boolean {
	const regime = bodies.find(({ id }) => id === data.body)?.data.regime;
	return onlyEndorses(regime, roleAt(entry.data.considered, data));
}

/** The thread of each recommendation. What was decided on one that is not in the text comes last. */
export function readThreads(page: ReportPage): ReportThread[] {
	const { entry, decisions } = page;
	const endorsing = new Set(decisions.filter((decision) => isEndorsing(decision, page)).map(({ id }) => id));
	return [...entry.threads, ...threadsOfUnknown(page)].map(
		({ key, text, lead, anchor, resolved, actions }) => ({
			id: `recommendation-${key.replaceAll(/[^\w.]+/g, '-')}`,
			key,
			number: keyInWords(key),
			actions,
			decisions: resolved.map((item) => toDecision(item, text, endorsing)),
			...(text !== '' && { asked: text }),
			...(lead !== undefined && { lead }),
			...(anchor !== undefined && { href: `#${anchor}` }),
		}),
	);
}

/** Actions that carry out no recommendation in particular, by the decision that asked for them. */
export function otherActions({
	entry,
	decisions,
}: ReportPage): { text: string; href: string; actions: Decision['actions'] }[] {
	const known = new Set(entry.threads.map(({ key }) => key));
	return decisions.flatMap((decision) => {
		const actions = decision.data.actions.filter(({ recommendation }) => !known.has(recommendation ?? ''));
		return actions.length === 0 ? [] : [{ text: decisionName(decision), href: decision.url, actions }];
	});
}

function threadsOfUnknown({ entry, decisions }: ReportPage): Thread[] {
	const known = new Set(entry.threads.map(({ key }) => key));
	const resolved = decisions.flatMap((decision) =>
		decision.data.outcomes.map(({ recommendation, outcome, resolution }) => ({
			key: recommendation,
			decision,
			outcome,
			...(resolution !== undefined && { resolution }),
		})),
	);
	const unknown = Map.groupBy(
		resolved.filter(({ key }) => !known.has(key)),
		({ key }) => key,
	);
	return [...unknown].map(([key, items]) => ({ key, text: '', resolved: items, actions: [] }));
}

function toDecision(
	{ decision, outcome, resolution, call_in }: Resolved,
	asked: string,
	endorsing: Set<string>,
): ThreadDecision {
	const words = asked === '' ? undefined : differenceOf({ outcome, resolution }, asked);
	return {
		outcome: outcomeInWords(outcome, endorsing.has(decision.id)),
		tone: outcomeTones[outcome],
		text: decisionName(decision),
		href: decision.url,
		...(words ? { words } : resolution !== undefined && { resolution }),
		...(call_in && decision.standing?.state !== 'call_in_open' && { calledIn: calledInWords(call_in) }),
	};
}

function calledInWords({ state, date, dealt_with }: NonNullable<Resolved['call_in']>): string {
	const called = `Called in${on(date)}.`;
	if (state === 'called_in') return `${called} It is not in effect until the call-in has been dealt with.`;
	return `${called} The call-in was ${state === 'upheld' ? '' : 'not '}upheld${on(dealt_with)}.`;
}
