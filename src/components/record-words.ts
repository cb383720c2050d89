import type { Decision } from '../records/decision.ts';
import type { Consideration } from '../records/report.ts';
import { wasCalledIn } from '../register/decision-standing.ts';
import type { Backlink, Entry } from '../register/entry.ts';

/** What a body is asked to do with a report. */
export const roleWords: Record<NonNullable<Consideration['role']>, string> = {
	decide: 'To decide',
	recommend: 'To recommend',
	endorse: 'To endorse',
	consult: 'For consultation',
	scrutinise: 'To scrutinise',
	note: 'To note',
};

type Outcome = Decision['outcomes'][number]['outcome'];

/** What became of a recommendation. */
export const outcomeWords: Record<Outcome, string> = {
	agreed: 'Agreed',
	agreed_as_amended: 'Agreed with changed words',
	not_agreed: 'Not agreed',
	deferred: 'Deferred',
	referred: 'Referred',
	noted: 'Noted',
	withdrawn: 'Withdrawn',
};

/** The same, by a body that has nothing to decide: to agree is to endorse. */
const endorsed: Partial<Record<Outcome, string>> = {
	agreed: 'Endorsed',
	agreed_as_amended: 'Endorsed with changed words',
	not_agreed: 'Not endorsed',
};

/** What became of a recommendation, in words. */
export function outcomeInWords(outcome: Outcome, isEndorsing: boolean): string {
	return (isEndorsing && endorsed[outcome]) || outcomeWords[outcome];
}

/** What a decision came to, in words: a decision that was called in did not stand as it was made. */
export function decisionInWords(
	decision: Pick<Entry<'decision'>, 'data' | 'standing'>,
	isEndorsing: boolean,
): string {
	const words = outcomesInWords(decision.data.outcomes, isEndorsing);
	return wasCalledIn(decision) ? `${words}, then called in` : words;
}

/** What became of all recommendations together: "Agreed", or each outcome where they differ. */
export function outcomesInWords(outcomes: Decision['outcomes'], isEndorsing: boolean): string {
	const words = [...new Set(outcomes.map(({ outcome }) => outcomeInWords(outcome, isEndorsing)))];
	if (words.length === 0) return 'No outcome is recorded';
	return words.map((word, at) => (at === 0 ? word : lower(word))).join('; ');
}

/** The key of a recommendation, to be read: an item without a number, `3.1/2`, is "3.1, point 2". */
export function keyInWords(key: string): string {
	return key.replace('/', ', point ');
}

/** How a paper stands to the one that it refers to. */
export const referenceWords: Record<Backlink['kind'], string> = {
	background_paper: 'Relies on as a background paper',
	cites: 'Cites',
	supersedes: 'Supersedes',
	amends: 'Amends',
	implements: 'Implements',
	adopts: 'Adopts',
	follows: 'Follows',
	appendix: 'Has as an appendix',
	mentions: 'Mentions',
};

/** How a paper stands to the ones that refer to it. */
export const backlinkWords: Record<Backlink['kind'], string> = {
	background_paper: 'Relied on as a background paper by',
	cites: 'Cited by',
	supersedes: 'Superseded by',
	amends: 'Amended by',
	implements: 'Implemented by',
	adopts: 'Adopted by',
	follows: 'Followed up by',
	appendix: 'Appendix to',
	mentions: 'Mentioned by',
};

function lower(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
