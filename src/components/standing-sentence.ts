import type { Standing } from '../register/entry.ts';
import { superseded, withdrawn } from './ended-sentence.ts';
import { sayReport } from './report-sentence.ts';
import { dayInWords, on, type Piece, type StandingSentence } from './sentence.ts';
import type { Said, StandingFacts } from './standing-facts.ts';

/** Says where a paper stands. Receiving, noting and endorsing are never called approving. */
export function standingSentence(standing: Standing, facts: StandingFacts): StandingSentence {
	const said = facts.kind === 'strategy' ? sayStrategy(standing, facts) : sayReport(standing, facts);
	const link: Piece[] =
		facts.decision && !facts.isItsPage ? [{ text: 'Read the decision', href: facts.decision.url }, '.'] : [];
	return {
		tone: said.tone,
		lead: said.lead,
		more: [...(said.more ?? []), ...(said.more && link.length > 0 ? [' '] : []), ...link],
	};
}

function sayStrategy(standing: Standing, facts: StandingFacts): Said {
	switch (standing.state) {
		case 'in_effect':
			return {
				tone: 'good',
				lead: [
					`In force since ${dayInWords(standing.since)}${standing.until ? `, until ${dayInWords(standing.until)}` : ''}.`,
				],
			};
		case 'superseded':
			return superseded(standing, facts);
		case 'lapsed':
			return {
				tone: 'ended',
				lead: [`No longer in force: it ended${on(standing.since)}.`],
				more: ['Nothing on this site took its place.'],
			};
		case 'withdrawn':
			return withdrawn(standing, facts, '');
		default:
			return {
				tone: 'open',
				lead: [
					standing.since
						? `In force from ${dayInWords(standing.since)}.`
						: 'Proposed: it has not been adopted.',
				],
			};
	}
}
