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
 * Days that were moved or given by proclamation (Banking and Financial Dealings Act 1971, s.1(2) and (3)), and that the
 * package does not have: in all four nations, but for the one day that was Scotland’s alone.
 */
const proclaimed: { region?: string; given: string[]; taken: string[] }[] = [
	{ given: ['1995-05-08'], taken: ['1995-05-01'] },
	{ given: ['1999-12-31'], taken: [] },
	{ given: ['2002-06-03', '2002-06-04'], taken: ['2002-05-27'] },
	{ given: ['2011-04-29'], taken: [] },
	{ given: ['2012-06-04', '2012-06-05'], taken: ['2012-05-28'] },
	{ region: 'SCT', given: ['2026-06-15'], taken: [] },
];

/** St Andrew’s Day is a bank holiday since the St Andrew’s Day Bank Holiday (Scotland) Act 2007; the package has it for every year. */
const firstSaintAndrews = 2007;

/** The bank holidays of each nation, Monday to Friday, as `YYYY-MM-DD`, oldest first. */
export function buildBankHolidays(): Record<Site['nation'], string[]> {
	const nations = Object.entries(regions).map(([nation, region]) => [nation, bankHolidaysOf(region)]);
	return Object.fromEntries(nations);
}

function bankHolidaysOf(region: string): string[] {
	const calendar = new Holidays('GB', region);
	const days = new Set<string>();
	for (let year = years.from; year <= years.to; year++) {
		for (const { type, date, name } of calendar.getHolidays(year)) {
			const isTooEarly = year < firstSaintAndrews && name.startsWith('St Andrew');
			if (type === 'public' && !isTooEarly) days.add(date.slice(0, 10));
		}
	}
	for (const { given, taken } of proclaimed.filter((days) => (days.region ?? region) === region)) {
		for (const day of taken) days.delete(day);
		for (const day of given) days.add(day);
	}
	return [...days].filter(isWeekday).sort();
}

/** A holiday on a Saturday or a Sunday takes no working day; the day in its place does. */
function isWeekday(day: string): boolean {
	return new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0;
}
