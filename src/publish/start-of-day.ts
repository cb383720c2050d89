/** Midnight in universal time of a day, or of the first day of a month or a year. */
export function startOfDay(date: string): Date {
	return new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);
}
