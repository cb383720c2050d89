import { formatDate } from '../../register/calendar.ts';
import type { AnyEntry } from '../../register/entry.ts';

/** How a record is cited: the council, the body, the day and the number, or its title where it has no number. */
export function citationOf({ title, date, by, data }: AnyEntry, council: string): string {
	const reference = 'reference' in data ? data.reference : undefined;
	const body = by === council ? undefined : by;
	const parts = [council, body, reference ? undefined : `“${title}”`, date && formatDate(date), reference];
	return parts.filter(Boolean).join(', ');
}
