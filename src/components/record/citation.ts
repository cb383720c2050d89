import { formatDate } from '../../register/calendar.ts';
import type { AnyEntry } from '../../register/entry.ts';
import { mastheadStep } from '../header/masthead-step.ts';

/** How a record is cited: the council, the body, the day and the number, or its title where it has no number. */
export function citationOf(entry: AnyEntry, council: string): string {
	const { title, data } = entry;
	const step = entry.kind === 'report' ? mastheadStep(entry) : undefined;
	const body = step?.body.title ?? entry.by;
	const date = step?.date ?? entry.date;
	const reference = 'reference' in data ? data.reference : undefined;
	const parts = [
		council,
		body === council ? undefined : body,
		reference ? undefined : `“${title}”`,
		date && formatDate(date),
		reference,
	];
	return parts.filter(Boolean).join(', ');
}
