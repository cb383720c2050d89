import { buildCalendar, type CalendarEvent } from '../register/calendar-events.ts';
import { append } from '../register/relations.ts';
import { type Edition, getEdition } from './edition.ts';

interface Calendar {
	events: CalendarEvent[];
	/** By the id of the body that they concern. */
	byBody: Map<string, CalendarEvent[]>;
}

const known = new WeakMap<Edition, Calendar>();

/** The days of the edition's calendar. */
export function getCalendar(): Calendar {
	const edition = getEdition();
	const made = known.get(edition) ?? sortOut(buildCalendar(edition.entries, edition.site.nation));
	known.set(edition, made);
	return made;
}

function sortOut(events: CalendarEvent[]): Calendar {
	const byBody = new Map<string, CalendarEvent[]>();
	for (const event of events) for (const body of event.bodies) append(byBody, body, event);
	return { events, byBody };
}
