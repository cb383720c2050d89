import { formatDate } from '../../register/calendar.ts';
import type { Period, Term } from '../../register/in-force.ts';

/** From when to when a strategy was, is or is to be in force. */
export function termInWords({ from, to, isProposed }: Term, today: string): string {
	const begin = formatDate(from);
	const words = to ? `${begin} to ${formatDate(to)}` : from <= today ? `since ${begin}` : `from ${begin}`;
	return isProposed ? `Proposed, not adopted: ${words}` : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What is said of days on which nothing was in force. */
export function nothingInWords({ from }: Pick<Period, 'from'>, today: string): string {
	return from !== undefined && from > today
		? 'Nothing has been adopted for this time'
		: 'Nothing that is recorded here';
}
