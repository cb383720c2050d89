/** The name that the day has in the address of the page: `?on=2019-05-01`. */
const name = 'on';

/** The day that the address of the page asks for, if it is one of the calendar. */
export function readDay(search: string): string | undefined {
	const day = new URLSearchParams(search).get(name) ?? '';
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** What asks for a day, from the question mark on. */
export function formatDay(day: string): string {
	return `?${new URLSearchParams({ [name]: day })}`;
}

/** Whether a period holds a day; without a first or a last day it is open there. */
export function holds(
	{ from = '', to = '9999-12-31' }: { from?: string; to?: string },
	day: string,
): boolean {
	return from <= day && day <= to;
}
