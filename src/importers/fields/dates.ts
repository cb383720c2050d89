/** A date on a paper: as ISO 8601, and where it stands. */
export interface FoundDate {
	iso: string;
	start: number;
	end: number;
	/** The year was printed with two figures. */
	isShort: boolean;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const names =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+(?:the\\s+)?)?';
const pattern = new RegExp(
	[
		`\\b${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${names})\\.?,?\\s+(\\d{4})\\b`,
		`\\b${weekday}(${names})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
		`\\b${weekday}(\\d{1,2})([./-])(\\d{1,2})\\8(\\d{4}|\\d{2})\\b(?![./-]\\d)`,
		'\\b(\\d{4})-(\\d{2})-(\\d{2})\\b',
	].join('|'),
	'gi',
);

/**
 * Finds the dates of a text, day first: 12/10/2009, 22nd July 2008, 15 March 2004, 1.2.2017, 20TH JULY 2010,
 * July 22nd 2008, 2008-07-22, with or without the day of the week. A day that is in no calendar is none.
 */
export function findDates(text: string): FoundDate[] {
	return [...text.matchAll(pattern)].flatMap((found) => {
		const [whole, day1, name1, year1, name2, day2, year2, day3, , month3, year3, year4, month4, day4] = found;
		const name = name1 ?? name2;
		const printed = year1 ?? year2 ?? year3 ?? year4 ?? '';
		const year = printed.length === 2 ? `20${printed}` : printed;
		const month = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month3 ?? month4);
		const iso = isoOf(Number(year), month, Number(day1 ?? day2 ?? day3 ?? day4));
		return iso
			? [{ iso, start: found.index, end: found.index + whole.length, isShort: printed.length === 2 }]
			: [];
	});
}

/** The month that these words are, and no more: "September 2026" is `2026-09`. */
export function monthOf(text: string): string | undefined {
	const [, name = '', year] = new RegExp(`^(${names})\\.?,?\\s+(\\d{4})$`, 'i').exec(text.trim()) ?? [];
	const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
	return year && `${year}-${String(month).padStart(2, '0')}`;
}

function isoOf(year: number, month: number, day: number): string | undefined {
	const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	const time = Date.parse(`${iso}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
