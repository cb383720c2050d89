import { formatDate, lastDay } from '../../register/calendar.ts';
import type { Summary } from '../../register/entry.ts';
import type { Bearing, LifeEvent } from '../../register/strategy-life.ts';
import { theBody } from '../body-name.ts';
import { standingWords } from '../lists/standing-words.ts';
import { on, type Piece } from '../sentence.ts';

/** When the words are read, and whether the strategy has been adopted by then. */
export interface Reading {
	/** `YYYY-MM-DD` */
	today: string;
	isProposed: boolean;
}

const bears: Record<Bearing, string> = {
	adopts: 'which asks for it to be adopted',
	amends: 'which amends it',
	implements: 'which carries it out',
};

/** Says what happened to a strategy, or is to happen. */
export function sayLifeEvent(event: LifeEvent, { today, isProposed }: Reading): Piece[] {
	const isPast = lastDay(event.date) < today;
	const inTime = (past: string, future: string) => (isPast || event.date === today ? past : future);
	switch (event.what) {
		case 'adopted':
			return ['Adopted.'];
		case 'began': {
			const begins = isProposed ? 'Would come into force' : inTime('Came into force', 'Comes into force');
			return event.replaced.length > 0
				? [`${begins}, in place of `, ...joined(event.replaced), '.']
				: [`${begins}.`];
		}
		case 'consulted':
			return [`Consultation${inTime(' opened', ' opens')}, until ${formatDate(event.until)}.`];
		case 'considered':
			return [`${capital(theBody(event.body.title))} is to consider `, link(event.report), '.'];
		case 'decided': {
			const { by = 'a body that is not recorded' } = event.decision;
			const came = small(standingWords(event.decision) ?? '');
			return [`${capital(theBody(by))}, on `, link(event.decision), `, ${bears[event.bearing]}: ${came}.`];
		}
		case 'reviewed':
			return [
				'Reviewed.',
				...(event.note ? [` ${event.note}`] : []),
				...(event.report ? [' ', link(event.report), '.'] : []),
			];
		case 'extended':
			return [
				`Extended to ${formatDate(event.to)}.`,
				...(event.before ? [` It would have ended${on(event.before)}.`] : []),
				...(event.decision ? [' ', { text: 'Read the decision', href: event.decision.url }, '.'] : []),
			];
		case 'review_due':
			return [inTime('Was due to be looked at again.', 'Due to be looked at again.')];
		case 'ended':
			return [isProposed ? 'Would end.' : inTime('Came to its end.', 'Due to end.')];
		case 'superseded':
			return [inTime('Superseded by ', 'To be superseded by '), link(event.by), '.'];
		case 'withdrawn':
			return [`Withdrawn. ${event.reason}`];
	}
}

function joined(papers: Summary[]): Piece[] {
	return papers.flatMap((paper, at) => (at === 0 ? [link(paper)] : [' and ', link(paper)]));
}

function link({ title, url }: Pick<Summary, 'title' | 'url'>): Piece {
	return { text: title, href: url };
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function small(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
