/** Words as they are compared: case, kinds of quotation mark and dash, runs of space, and a colon or stop at the end tell nothing apart. */
export function normalWords(text: string): string {
	return text
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/\s*[:.]+$/, '')
		.toLowerCase();
}

/** The day of "15 December 2026" numbers nothing. */
const headingNumber =
	/^(?!\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}\b)\d{1,3}(?:\.\d{1,3})*[.):]?\s+/i;

/** The words of a heading without its printed number. */
export const withoutNumber = (text: string): string => text.replace(headingNumber, '');

/** The printed number of a heading, if it has one. */
export const numberOf = (text: string): string | undefined => headingNumber.exec(text)?.[0].trim();
