import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { Site } from '../records/site.ts';
import type { CalendarEvent } from '../register/calendar-events.ts';
import { plainText } from './plain-text.ts';
import { startOfDay } from './start-of-day.ts';

/** How often whoever follows a calendar asks for it again. */
const secondsOfDay = 86_400;

/** The most days that a calendar holds, the last ones: programs refuse files of megabytes. The rest is in the lists. */
export const longestCalendar = 2000;

/** Formats events, in the order of their days, as a calendar (iCalendar, RFC 5545) of days. Its dates are those of the records, so that it changes only when they do. */
export function formatCalendar(
	subject: { title: string; url: string },
	{ events, site }: { events: CalendarEvent[]; site: Pick<Site, 'name' | 'base_url'> },
): string {
	const address = (path: string) => new URL(path, site.base_url).href;
	const { host } = new URL(site.base_url);
	const calendar = new ICalCalendar({
		name: plainText(`${subject.title} – ${site.name}`),
		prodId: { company: 'Guildhall', product: 'Guildhall', language: 'EN' },
		url: address(subject.url),
		ttl: secondsOfDay,
	});
	for (const { uid, day, summary, description, url, changed } of events.slice(-longestCalendar)) {
		calendar.createEvent({
			id: `${uid}@${host}`,
			stamp: startOfDay(changed),
			start: startOfDay(day),
			allDay: true,
			// Nobody is busy because a council meets.
			transparency: ICalEventTransparency.TRANSPARENT,
			summary: plainText(summary),
			description: plainText(description),
			url: address(url),
		});
	}
	return `${calendar.toString()}\r\n`;
}
