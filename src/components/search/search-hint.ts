import type { AnyEntry } from '../../register/entry.ts';
import { newestFirst } from '../../register/order.ts';

/** What can be typed into the search, with a number that the council itself has given. */
export function searchHint(entries: AnyEntry[]): string {
	const newest = entries
		.filter((entry) => entry.kind === 'report' && entry.data.reference !== undefined)
		.sort(newestFirst)[0];
	const reference = newest?.kind === 'report' ? newest.data.reference : undefined;
	return reference
		? `Search for words, a place, or a number such as ${reference}`
		: 'Search for words, a place or a name';
}
