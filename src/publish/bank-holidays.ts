import Holidays from 'date-holidays';
import type { Site } from '../records/site.ts';

/** Years for which the days are kept. */
const years = { from: 1990, to: 2045 };

const regions: Record<Site['nation'], string> = {
	england: 'ENG',
	wales: 'WLS',
	scotland: 'SCT',
	northern_ireland: 'NIR',
};

/**
 * Days that were moved or given by proclamation (Banking and Financial Dealings Act 1971, s.1(2) and (3)) in all four
 * nations, and that the package does not have.
 */
const proclaimed: { year: number; given: string[]; taken: string[] }[] = [
	{ year: 1995, given: ['1995-05-08'], taken: ['1995-05-01'] },
	{ year: 1999, given: ['1999-12-31'], taken: [] },
	{ year: 2002, given: ['2002-06-03', '2002-06-04'], taken: ['2002-05-27'] },
	{ year: 2011, given: ['2011-04-29'], taken: [] },
	{ year: 2012, given: ['2012-06-04', '2012-06-05'], taken: ['2012-05-28'] },
];

/** The bank holidays of each nation, Monday to Friday, as `YYYY-MM-DD`, oldest first. */
export function buildBankHolidays(): Record<Site['nation'], string[]> {
	const nations = Object.entries(regions).map(([nation, region]) => [nation, bankHolidaysOf(region)]);
	return Object.fromEntries(nations);
}

function bankHolidaysOf(region: string): string[] {
	const calendar = new Holidays('GB', region);
	const days = new Set<string>();
	for (let year = years.from; year <= years.to; year++) {
		for (const { type, date } of calendar.getHolidays(year))
			if (type === 'public') days.add(date.slice(0, 10));
	}
	for (const { given, taken } of proclaimed) {
		for (const day of taken) days.delete(day);
		for (const day of given) days.add(day);
	}
	return [...days].filter(isWeekday).sort();
}

/** A holiday on a Saturday or a Sunday takes no working day; the day in its place does. */
function isWeekday(day: string): boolean {
	return new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0;
}
