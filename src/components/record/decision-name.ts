import { formatDate } from '../../register/calendar.ts';
import type { Summary } from '../../register/entry.ts';

/** A decision in a thread is known by who made it and when: "Cabinet, 13 March 2012". */
export function decisionName({ by, date }: Pick<Summary, 'by' | 'date'>): string {
	return [by, date && formatDate(date)].filter(Boolean).join(', ');
}
