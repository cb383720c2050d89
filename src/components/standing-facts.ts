import type { Decision } from '../records/decision.ts';
import type { Summary } from '../register/entry.ts';
import type { Piece, StandingSentence } from './sentence.ts';

/** What the sentence names. */
export interface StandingFacts {
	kind: 'report' | 'strategy';
	/** Names of bodies by their ids. */
	bodies: Record<string, string>;
	/** The bodies and days on which it was put before them. */
	route?: { body: { title: string }; date?: string | undefined }[];
	/** The decision by which it stands so, with its outcomes where they are known. */
	decision?: (Summary & { outcomes?: Decision['outcomes'] }) | undefined;
	/** The sentence stands on the decision's own page, which needs no link to itself. */
	isItsPage?: boolean;
	successor?: Summary | undefined;
	/** Why it was withdrawn. */
	reason?: string | undefined;
}

/** As `StandingSentence`, before the link to the decision is added. */
export type Said = Pick<StandingSentence, 'tone' | 'lead'> & { more?: Piece[] };
