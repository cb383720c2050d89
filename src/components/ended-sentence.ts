import { formatDate } from '../register/calendar.ts';
import type { Standing } from '../register/entry.ts';
import { on, type Piece } from './sentence.ts';
import type { Said, StandingFacts } from './standing-facts.ts';

/** What took a paper's place is named at once, and is a link. */
export function superseded(standing: Standing, { successor, kind }: StandingFacts): Said {
	const link: Piece[] = successor
		? [
				{ text: successor.title, href: successor.url },
				successor.date ? ` (${formatDate(successor.date)}).` : '.',
			]
		: ['a later paper.'];
	const more =
		kind === 'strategy' && standing.since
			? [`It was in force until ${formatDate(standing.since)}.`]
			: undefined;
	return { tone: 'ended', lead: ['Superseded by ', ...link], ...(more && { more }) };
}

/** A paper is withdrawn by the council, with a reason, or at the meeting, by a decision. */
export function withdrawn(standing: Standing, { reason, decision }: StandingFacts, who: string): Said {
	if (decision)
		return {
			tone: 'ended',
			lead: [`Withdrawn at the meeting of ${who}${on(decision.date)}.`],
			more: ['No decision was made.'],
		};
	return { tone: 'ended', lead: [`Withdrawn${on(standing.since)}.`], ...(reason && { more: [reason] }) };
}
