import { formatDate } from '../../register/calendar.ts';
import type { Entry } from '../../register/entry.ts';
import { theBody } from '../body-name.ts';
import { mastheadStep } from '../header/masthead-step.ts';

/** What a report is, above its title: "Report to the Cabinet, 13 March 2012". */
export function captionOf(entry: Entry<'report'>): string {
	const step = mastheadStep(entry);
	const date = step?.date ?? entry.date;
	return [step ? `Report to ${theBody(step.body.title)}` : 'Report', date && formatDate(date)]
		.filter(Boolean)
		.join(', ');
}
