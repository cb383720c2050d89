import { formatDate } from '../register/calendar.ts';

/** Words of a sentence, or words that are a link. */
export type Piece = string | { text: string; href: string };
export type Tone = 'good' | 'open' | 'caution' | 'ended' | 'plain';

/** What a reader is told first: a sentence that stands alone, what else there is to know, and the tone of the banner. */
export interface StandingSentence {
	tone: Tone;
	lead: Piece[];
	more: Piece[];
}

/** "on 13 March 2012", "in March 2012", or nothing, led by a space. */
export function on(day: string | undefined): string {
	if (!day) return '';
	return day.length > 7 ? ` on ${formatDate(day)}` : ` in ${formatDate(day)}`;
}

/** The day in words, or that it is not known. */
export function dayInWords(day: string | undefined): string {
	return day ? formatDate(day) : 'a date that is not recorded';
}

/** "a, b and c" */
export function listed(names: string[]): string {
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
