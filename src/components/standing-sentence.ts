import type { Decision } from '../records/decision.ts';
import { formatDate } from '../register/calendar.ts';
import type { Standing, Summary } from '../register/entry.ts';
import { theBody } from './body-name.ts';

/** Words of a sentence, or words that are a link. */
export type Piece = string | { text: string; href: string };
export type Tone = 'good' | 'open' | 'caution' | 'ended' | 'plain';

/** What a reader is told first: a sentence that stands alone, what else there is to know, and the tone of the banner. */
export interface StandingSentence {
	tone: Tone;
	lead: Piece[];
	more: Piece[];
}

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

type Said = Pick<StandingSentence, 'tone' | 'lead'> & { more?: Piece[] };

function sayReport(standing: Standing, facts: StandingFacts): Said {
	const who = theBody(facts.bodies[standing.by ?? ''] ?? facts.decision?.by ?? 'the body it was put before');
	const when = on(facts.decision?.date ?? standing.since);
	switch (standing.state) {
		case 'to_be_considered':
			return {
				tone: 'open',
				lead: [`To be considered by ${who}${on(standing.until)}.`],
				more: ['Nothing has been decided yet.'],
			};
		case 'call_in_open':
			return {
				tone: 'open',
				lead: [`${agreed(facts)} by ${who}${when}, and open to call-in until ${date(standing.until)}.`],
				more: ['It is not in effect until then.'],
			};
		case 'called_in':
			return {
				tone: 'caution',
				lead: [`Called in${on(standing.since)}.`],
				more: [`The decision of ${who} is not in effect until the call-in has been dealt with.`],
			};
		case 'in_effect':
			return {
				tone: 'good',
				lead: [`${agreed(facts)} by ${who}${when}.`],
				more: [`The decision took effect${onLaterDay(standing, facts)}.`],
			};
		case 'not_agreed':
			return { tone: 'ended', lead: [`Not agreed by ${who}${when}.`] };
		case 'deferred':
			return {
				tone: 'caution',
				lead: [`Deferred by ${who}${when}.`],
				more: [isWholly('deferred', facts) ? 'No decision has been made.' : 'Some of it was decided.'],
			};
		case 'referred':
			return {
				tone: 'caution',
				lead: [`Referred elsewhere by ${who}${when}.`],
				more: ['The decision says to whom.'],
			};
		case 'endorsed':
			return { tone: 'good', lead: [`Endorsed by ${who}${when}.`] };
		case 'noted':
			return { tone: 'plain', lead: [`Noted by ${who}${when}: nothing was decided.`] };
		case 'superseded':
			return superseded(standing, facts);
		case 'withdrawn':
			return withdrawn(standing, facts, who);
		case 'lapsed':
			return { tone: 'ended', lead: [`Lapsed${on(standing.since)}.`] };
		case 'not_recorded':
			return notRecorded(facts);
	}
}

function sayStrategy(standing: Standing, facts: StandingFacts): Said {
	switch (standing.state) {
		case 'in_effect':
			return {
				tone: 'good',
				lead: [
					`In force since ${date(standing.since)}${standing.until ? `, until ${date(standing.until)}` : ''}.`,
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
			return { tone: 'open', lead: ['Not yet in force.'] };
	}
}

function superseded(standing: Standing, { successor, kind }: StandingFacts): Said {
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
function withdrawn(standing: Standing, { reason, decision }: StandingFacts, who: string): Said {
	if (decision)
		return {
			tone: 'ended',
			lead: [`Withdrawn at the meeting of ${who}${on(decision.date)}.`],
			more: ['No decision was made.'],
		};
	return { tone: 'ended', lead: [`Withdrawn${on(standing.since)}.`], ...(reason && { more: [reason] }) };
}

/** Silence is not a decision: what is known is before whom it was put, and when. */
function notRecorded({ decision, route = [] }: StandingFacts): Said {
	const steps = route
		.filter(({ date: day }) => day)
		.map(({ body, date: day }) => theBody(body.title) + on(day));
	const lead = ['No decision is recorded here.'];
	if (decision || steps.length === 0) return { tone: 'plain', lead };
	return {
		tone: 'plain',
		lead,
		more: [`It was put before ${listed(steps)}; what came of it is not on this site.`],
	};
}

/** "Agreed", "Agreed with changes" or "Agreed in part", as the outcomes have it. */
function agreed({ decision }: StandingFacts): string {
	const outcomes = new Set(decision?.outcomes?.map(({ outcome }) => outcome));
	const isPartly = ['not_agreed', 'deferred', 'referred', 'withdrawn'].some((outcome) =>
		outcomes.has(outcome as never),
	);
	if (isPartly) return 'Agreed in part';
	return outcomes.has('agreed_as_amended') ? 'Agreed with changes' : 'Agreed';
}

function isWholly(outcome: Decision['outcomes'][number]['outcome'], { decision }: StandingFacts): boolean {
	return (decision?.outcomes ?? []).every((item) => item.outcome === outcome);
}

/** The day it took effect, where that was not the day of the decision. */
function onLaterDay({ since }: Standing, { decision }: StandingFacts): string {
	return since === decision?.date ? '' : on(since);
}

function on(day: string | undefined): string {
	if (!day) return '';
	return day.length > 7 ? ` on ${formatDate(day)}` : ` in ${formatDate(day)}`;
}

function date(day: string | undefined): string {
	return day ? formatDate(day) : 'a date that is not recorded';
}

function listed(names: string[]): string {
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
