/** Some days in a row, `YYYY-MM-DD`, the first and the last of them included. */
export interface DaySpan {
	from: string;
	to: string;
}

/** How much of a span has gone by when a day begins: 0 on its first day, 1 when its last is over. What lies outside is put on the edge. */
export function shareBefore(day: string, { from, to }: DaySpan): number {
	const share = (daysUntil(day) - daysUntil(from)) / (daysUntil(to) + 1 - daysUntil(from));
	return Math.min(1, Math.max(0, share));
}

/** Days since the first of January 1970. */
function daysUntil(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
