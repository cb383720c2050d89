import type { Decision } from '../records/decision.ts';
import type { Consideration } from '../records/report.ts';
import type { Backlink } from '../register/entry.ts';

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
	referred: 'Referred elsewhere',
	noted: 'Noted',
	withdrawn: 'Withdrawn',
};

/** What became of all recommendations together: "Agreed", or each outcome where they differ. */
export function outcomesInWords(outcomes: Decision['outcomes']): string {
	const words = [...new Set(outcomes.map(({ outcome }) => outcomeWords[outcome]))];
	return words.length === 0
		? 'No outcome is recorded'
		: words.map((word, at) => (at === 0 ? word : lower(word))).join('; ');
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
