import { formatDate } from '../../register/calendar.ts';
import type { AnyEntry } from '../../register/entry.ts';
import { mastheadStep } from '../header/masthead-step.ts';

/** How a record is cited: the council, the body, the day and the number, or its title where it has no number. */
export function citationOf(entry: AnyEntry, council: string): string {
	const parts = citedParts(entry, council).map((part) => (part === entry.title ? `“${part}”` : part));
	return parts.filter((part, at) => part && parts.indexOf(part) === at).join(', ');
}

function citedParts(entry: AnyEntry, council: string): (string | undefined)[] {
	const { title, by } = entry;
	const date = entry.date && formatDate(entry.date);
	switch (entry.kind) {
		case 'report': {
			const step = mastheadStep(entry);
			const day = step?.date ? formatDate(step.date) : date;
			const { reference } = entry.data;
			return reference
				? [council, step?.body.title, day, reference]
				: [council, step?.body.title, title, day];
		}
		case 'decision':
			return [council, by, `decision of ${date}`, title];
		case 'notice':
			return [council, by, `notice of ${date}`, title];
		case 'guidance':
			return [by, title, date];
		default:
			return [council, title, date];
	}
}
