const months = 'January February March April May June July August September October November December'.split(
	' ',
);

/** Formats an ISO 8601 day, month or year for reading: 20 July 2010, July 2010, 2010. */
export function formatDate(date: string): string {
	const [year, month, day] = date.split('-');
	const name = months[Number(month) - 1];
	return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The day on a calendar beside a clock, in the time zone of the machine that it runs on. */
export function dayOf(clock: Date): string {
	const [year, month, day] = [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()];
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first day of a day, a month or a year. */
export function firstDay(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

/** The last day of a day, a month or a year. */
export function lastDay(date: string): string {
	if (date.length > 7) return date;
	const [year = 0, month = 12] = date.split('-').map(Number);
	return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Formats a day with its day of the week, by which people remember an end: Friday 27 November 2026. */
export function formatWeekday(day: string): string {
	return `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${formatDate(day)}`;
}
