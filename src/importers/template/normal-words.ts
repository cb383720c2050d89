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

const headingNumber = /^\d{1,3}(?:\.\d{1,3})*[.):]?\s+/;

/** The words of a heading without its printed number. */
export const withoutNumber = (text: string): string => text.replace(headingNumber, '');

/** The printed number of a heading, if it has one. */
export const numberOf = (text: string): string | undefined => headingNumber.exec(text)?.[0].trim();
