const months = 'January February March April May June July August September October November December'.split(
	' ',
);

/** Formats an ISO 8601 day, month or year for reading: 20 July 2010, July 2010, 2010. */
export function formatDate(date: string): string {
	const [year, month, day] = date.split('-');
	const name = months[Number(month) - 1];
	return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
