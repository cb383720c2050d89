import type { Body } from '../records/body.ts';
import type { Decision } from '../records/decision.ts';
import type { RouteStep, Summary } from '../register/entry.ts';
import type { Piece, StandingSentence } from './sentence.ts';

/** What the sentence names. */
export interface StandingFacts {
	kind: 'report' | 'strategy';
	/** Names of bodies by their ids. */
	bodies: Record<string, string>;
	/** The bodies and days on which it was or is put before them. */
	route?: Pick<RouteStep, 'body' | 'date' | 'role' | 'past' | 'decision'>[];
	/** The decision by which it stands so, with its outcomes where they are known. */
	decision?: (Summary & Partial<Pick<Decision, 'outcomes' | 'call_in'>>) | undefined;
	/** Whether the body that made it had nothing to decide: what it agrees to it endorses. */
	endorses?: boolean;
	/** The rule of call-in of the body that made it. */
	callIn?: Body['call_in'];
	/** The sentence stands on the decision's own page, which needs no link to itself. */
	isItsPage?: boolean;
	successor?: Summary | undefined;
	/** Why it was withdrawn. */
	reason?: string | undefined;
}

/** As `StandingSentence`, before the link to the decision is added. */
export type Said = Pick<StandingSentence, 'tone' | 'lead'> & { more?: Piece[] };
