import { getCalendar } from '../../publish/calendar.ts';
import { formatCalendar } from '../../publish/calendar-file.ts';
import { getEdition } from '../../publish/edition.ts';
import type { CalendarEvent } from '../../register/calendar-events.ts';

/** What a calendar is of, and its days. */
export interface CalendarProps extends Record<string, unknown> {
	subject: { title: string; url: string };
	events: CalendarEvent[];
}

/** The calendar of everything. */
export function wholeCalendar(): CalendarProps {
	return { subject: { title: 'Meetings and other dates', url: '/' }, events: getCalendar().events };
}

/** The calendars of the bodies that have something in theirs, as Astro asks for them: none may be empty (RFC 5545, section 3.6). */
export function bodyCalendars(): { params: { id: string }; props: CalendarProps }[] {
	const { byBody } = getCalendar();
	return getEdition().entries.flatMap(({ kind, id, title, url }) => {
		const events = kind === 'body' ? byBody.get(id) : undefined;
		return events ? [{ params: { id }, props: { subject: { title, url }, events } }] : [];
	});
}

/** Answers with a calendar. */
export function calendarResponse({ subject, events }: CalendarProps): Response {
	const body = formatCalendar(subject, { events, site: getEdition().site });
	return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
