import type { Standing } from '../register/entry.ts';
import { theBody } from './body-name.ts';
import { capital } from './count-words.ts';
import { superseded, withdrawn } from './ended-sentence.ts';
import { sayReport } from './report-sentence.ts';
import { dayInWords, on, type Piece, type StandingSentence } from './sentence.ts';
import type { Said, StandingFacts } from './standing-facts.ts';

/** Says where a paper stands. Receiving, noting and endorsing are never called approving. */
export function standingSentence(standing: Standing, facts: StandingFacts): StandingSentence {
	const {
		tone,
		lead,
		more = [],
	} = facts.kind === 'strategy' ? sayStrategy(standing, facts) : sayReport(standing, facts);
	const link: Piece[] =
		facts.decision && !facts.isItsPage ? [{ text: 'Read the decision', href: facts.decision.url }] : [];
	return {
		tone,
		lead,
		more: [
			...spaced(more),
			...(more.length > 0 && link.length > 0 ? [' '] : []),
			...link,
			...(link.length > 0 ? ['.'] : []),
		],
	};
}

/** A space between sentences: what follows a link, or goes before one, has its own. */
function spaced(pieces: Piece[]): Piece[] {
	return pieces.map((piece, at) =>
		typeof piece === 'string' && typeof pieces[at - 1] === 'string' ? ` ${piece}` : piece,
	);
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
			return standing.since
				? { tone: 'open', lead: [`In force from ${dayInWords(standing.since)}.`] }
				: { tone: 'open', lead: ['Proposed: it has not been adopted.'], more: whoAdopts(standing, facts) };
	}
}

/** Who considers its adoption next, and when. */
function whoAdopts({ by, until }: Standing, { bodies }: StandingFacts): Piece[] {
	const body = by === undefined ? undefined : bodies[by];
	return body && until ? [`${capital(theBody(body))} considers it${on(until)}.`] : [];
}
