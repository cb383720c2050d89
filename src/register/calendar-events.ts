import type { Site } from '../records/site.ts';
import { formatDate } from './calendar.ts';
import { callInWindow } from './call-in-window.ts';
import { isDecision } from './decision-groups.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { buildMeetings, type Meeting } from './meetings.ts';
import { changedOn, compareText } from './order.ts';

/** A day in the calendar of a council. */
export interface CalendarEvent {
	/** Tells it from every other, for ever. */
	uid: string;
	/** `YYYY-MM-DD` */
	day: string;
	summary: string;
	description: string;
	/** Of the page that tells more, from the root of the site. */
	url: string;
	/** When what it is made from was last changed: a day, a month or a year. */
	changed: string;
	/** Ids of the bodies that it concerns. */
	bodies: string[];
}

/** Meetings, ends of call-in, consultations and reviews, past and to come, by day. */
export function buildCalendar(entries: AnyEntry[], nation: Site['nation']): CalendarEvent[] {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const events = [
		...buildMeetings(entries).flatMap((meeting) => meetingEvent(meeting)),
		...entries.filter(isDecision).flatMap((entry) => {
			const occasion = { report: byId.get(entry.data.report), body: byId.get(entry.data.body) };
			const end = callInWindow(entry, occasion, nation);
			return end === undefined ? [] : [callInEvent(entry, end)];
		}),
		...entries.flatMap((entry) => [...consultationEvents(entry), ...reviewEvents(entry)]),
	];
	return events.sort((a, b) => compareText(a.day, b.day) || compareText(a.uid, b.uid));
}

/** A meeting to which no report comes, because each was withdrawn before it, is no event. */
function meetingEvent({ body, date, url, items }: Meeting): CalendarEvent[] {
	const reports = items
		.map(({ report }) => report)
		.filter(({ data }) => !data.withdrawn || data.withdrawn.date > date);
	const [name] = items.map(({ step }) => step.body.title);
	if (reports.length === 0) return [];
	const changes = reports.map(changedOn).filter((day) => day !== undefined);
	return [
		{
			uid: `meeting-${body}-${date}`,
			day: date,
			summary: `${name} considers ${reports.length === 1 ? 'a report' : `${reports.length} reports`}`,
			description: reports.map(({ title }) => title).join('\n'),
			url,
			changed: changes.sort(compareText).at(-1) ?? date,
			bodies: [body],
		},
	];
}

function callInEvent(entry: Entry<'decision'>, end: string): CalendarEvent {
	return {
		...eventOf(entry, 'call-in', end),
		summary: `Last day to call in: ${entry.title}`,
		description: `Decided: ${entry.by}, ${formatDate(entry.data.date)}.`,
	};
}

function consultationEvents(entry: AnyEntry): CalendarEvent[] {
	const consultation = 'consultation' in entry.data ? entry.data.consultation : undefined;
	if (!consultation) return [];
	const { from, to, how } = consultation;
	const description = how ?? `From ${formatDate(from)} to ${formatDate(to)}.`;
	return [
		{
			...eventOf(entry, 'consultation-opens', from),
			summary: `Consultation opens: ${entry.title}`,
			description,
		},
		{
			...eventOf(entry, 'consultation-closes', to),
			summary: `Consultation closes: ${entry.title}`,
			description,
		},
	];
}

/** When a strategy is looked at again, unless it has ended before; and when a paper is looked at again that is withheld. */
function reviewEvents(entry: AnyEntry): CalendarEvent[] {
	const { standing } = entry;
	if (standing?.state === 'withdrawn') return [];
	if (entry.kind === 'report' && entry.data.exemption) {
		const { review } = entry.data.exemption;
		const summary = `Due to be looked at again for publication: ${entry.title}`;
		return [{ ...eventOf(entry, 'review', review), summary, description: due(review) }];
	}
	const review = entry.kind === 'strategy' ? entry.data.review : undefined;
	const hasEnded = standing?.state === 'superseded' || standing?.state === 'lapsed';
	if (!review || (hasEnded && (standing.since ?? '') < review)) return [];
	return [
		{ ...eventOf(entry, 'review', review), summary: `Review due: ${entry.title}`, description: due(review) },
	];
}

function due(review: string): string {
	return `Due ${review.length > 7 ? 'on' : 'in'} ${formatDate(review)}.`;
}

/** What every event of a record has. A month stands for its first day. */
function eventOf(
	entry: AnyEntry,
	what: string,
	date: string,
): Omit<CalendarEvent, 'summary' | 'description'> {
	const { id, url, bodies } = entry;
	const day = date.length > 7 ? date : `${date}-01`;
	return { uid: `${what}-${id}`, day, url, changed: changedOn(entry) ?? day, bodies };
}
