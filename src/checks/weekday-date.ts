import { dateOf } from '../register/summary.ts';
import { type Check, placeInText } from './check.ts';

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
	' ',
);

/** "Monday, 12th March 2004", "31 June", "Tues 1 May" */
const printed = new RegExp(
	String.raw`(?<![\p{L}\p{N}/])(?:(?<weekday>Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>${months.join('|')})(?:,?\s+(?<year>(?:1[89]|20)\d\d))?(?![\p{L}\p{N}])`,
	'gu',
);

export const weekdayDate: Check = {
	name: 'weekday-date',
	level: 'warning',
	about:
		'A date in the text is a day that there is, and falls on the weekday that is printed with it. A meeting “on Tuesday 12 March” that is a Wednesday sends people on the wrong day, and is most often a date of last year. Where no year is printed, the year of the paper and those beside it are tried.',
	*run(record, { register }) {
		if (!months.some((month) => record.body.includes(month))) return;
		const usual = Number(dateOf(record, register.today)?.slice(0, 4));
		for (const match of record.body.matchAll(printed)) {
			const { day = '', month = '', weekday, year } = match.groups ?? {};
			const date = { day: Number(day), month: months.indexOf(month), weekday: weekdayOf(weekday) };
			const years = year ? [Number(year)] : [usual - 1, usual, usual + 1].filter((one) => one > 0);
			const said = explain(date, years);
			if (said) yield { place: placeInText(record, match.index), ...said(match[0].replace(/\s+/g, ' ')) };
		}
	},
};

interface Printed {
	day: number;
	/** From 0. */
	month: number;
	/** From 0 for Sunday. */
	weekday: number | undefined;
}

/** What is wrong with a date in each of some years; nothing where it is right in one. */
function explain({ day, month, weekday }: Printed, years: number[]) {
	// In a leap year February has 29 days.
	const longest = new Date(Date.UTC(2024, month + 1, 0)).getUTCDate();
	const found = years.map((year) => new Date(Date.UTC(year, month, day)));
	const real = found.filter((date) => date.getUTCMonth() === month);
	if (day < 1 || day > longest || (years.length === 1 && real.length === 0))
		return (text: string) => ({
			reason: `There is no such day as "${text}".`,
			fix: 'Correct the day, the month or the year.',
		});
	if (weekday === undefined || real.length === 0 || real.some((date) => date.getUTCDay() === weekday))
		return undefined;
	const is = real.map((date) => `${weekdays[date.getUTCDay()]} in ${date.getUTCFullYear()}`);
	return (text: string) => ({
		reason:
			years.length === 1
				? `"${text}" was a ${is[0]?.replace(/ in .*/, '')}.`
				: `"${text}" is not right in any year near this paper: it is a ${is.join(', a ')}.`,
		fix: 'Correct the weekday or the date.',
	});
}

function weekdayOf(text?: string): number | undefined {
	return text === undefined ? undefined : weekdays.findIndex((name) => name.startsWith(text.slice(0, 3)));
}
