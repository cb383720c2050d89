import { formatDate } from '../../register/calendar.ts';
import type { AnyEntry } from '../../register/entry.ts';
import { mastheadStep } from '../header/masthead-step.ts';
import { dayInWords } from './caption.ts';

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
			const body = mastheadStep(entry)?.body.title;
			const day = dayInWords(entry);
			const { reference } = entry.data;
			return reference ? [council, body, day, reference] : [council, body, title, day];
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
