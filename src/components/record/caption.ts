import { formatDate } from '../../register/calendar.ts';
import type { Entry } from '../../register/entry.ts';
import { theBody } from '../body-name.ts';
import { mastheadStep } from '../header/masthead-step.ts';

/** What a report is, above its title: "Report to the Cabinet, 13 March 2012". */
export function captionOf(entry: Entry<'report'>): string {
	const step = mastheadStep(entry);
	return [step ? `Report to ${theBody(step.body.title)}` : 'Report', dayInWords(entry)]
		.filter(Boolean)
		.join(', ');
}

/** The day of the meeting, or another day that is called what it is: "published 12 October 2009". */
export function dayInWords(entry: Entry<'report'>): string | undefined {
	const { date, data } = entry;
	const meeting = mastheadStep(entry)?.date ?? entry.route.find((step) => step.date)?.date;
	if (meeting) return formatDate(meeting);
	if (!date) return undefined;
	const what = date === data.report_date ? 'dated' : date === data.published ? 'published' : 'withdrawn';
	return `${what} ${formatDate(date)}`;
}
