import type { Site } from '../records/site.ts';
import bankHolidays from './bank-holidays.json' with { type: 'json' };

const millisecondsOfDay = 86_400_000;

/** The day that is a number of days after a day, or before it where the number is below zero. */
export function addDays(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

/**
 * Clear days between a notice and a meeting: neither the day of the one nor that of the other counts, every other day does.
 * So councils count the 28 clear days of SI 2012/2089, regulations 5(2) and 9(2), which no rule ties to the days on which an
 * office is open (Bolsover District Council’s forward plan: “at least 28 calendar days”).
 */
export function clearDays(notice: string, meeting: string): number {
	const days = (Date.parse(`${meeting}T00:00:00Z`) - Date.parse(`${notice}T00:00:00Z`)) / millisecondsOfDay;
	return Math.max(0, days - 1);
}

/** Days on which a council works: not Saturdays, Sundays or the bank holidays of its nation. */
export interface WorkingDays {
	isWorkingDay(day: string): boolean;
	/** The working day that is a number of working days after a day, which does not count itself. */
	after(day: string, workingDays: number): string;
	/**
	 * Clear working days between the day on which papers are published and the meeting, neither of which counts: how
	 * councils count the three or five clear days of the Local Government Act 1972, s.100B, and the five of SI 2012/2089,
	 * regulations 5(4), 7 and 10, during which the papers lie open at their offices (R v Swansea City Council, ex parte
	 * Elitestone Ltd [1993]; Nuneaton and Bedworth Borough Council, 17 April 2019: “weekday working days, not to include the
	 * day of publication or the day of the meeting”, nor bank holidays). They are counted up to 99.
	 */
	clearBetween(notice: string, meeting: string): number;
}

const known = new Map<Site['nation'], WorkingDays>();

/** The working days of a nation. Bank holidays are known for the years of `bank-holidays.json`; outside them only weekends are left out. */
export function workingDaysOf(nation: Site['nation']): WorkingDays {
	const made = known.get(nation) ?? buildWorkingDays(new Set(bankHolidays[nation]));
	known.set(nation, made);
	return made;
}

function buildWorkingDays(holidays: Set<string>): WorkingDays {
	const isWorkingDay = (day: string) =>
		new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0 && !holidays.has(day);
	return {
		isWorkingDay,
		after(day, workingDays) {
			let at = day;
			for (let left = workingDays; left > 0; ) {
				at = addDays(at, 1);
				if (isWorkingDay(at)) left -= 1;
			}
			return at;
		},
		clearBetween(notice, meeting) {
			let count = 0;
			for (let at = addDays(notice, 1); at < meeting && count < 99; at = addDays(at, 1))
				if (isWorkingDay(at)) count += 1;
			return count;
		},
	};
}
