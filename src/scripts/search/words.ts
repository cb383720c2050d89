/** Words that are looked up one by one; a longer query is a pasted text. */
const mostWords = 12;

/** The words of a query, each once, without the signs around them. */
export function wordsOf(query: string): string[] {
	const words = query.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
	return [...new Set(words.filter((word) => word !== ''))].slice(0, mostWords);
}

/** Whether the whole query stands in quotation marks: its words are wanted next to each other. */
export function isPhrase(query: string): boolean {
	return /^["“”].+["“”]$/.test(query);
}

/** The query as Pagefind takes it: with straight quotation marks, or without the words that no page has. */
export function queryWithout(query: string, missing: string[]): string {
	if (isPhrase(query)) return `"${query.slice(1, -1)}"`;
	const left = query.split(/\s+/).filter((part) => !wordsOf(part).some((word) => missing.includes(word)));
	return left.join(' ');
}

/** Whether a word of a page begins as a word of the query does: `volunteers` for `volunt`. */
export function beginsWith(found: string, word: string): boolean {
	const parts = [found, ...found.split(/[^\p{L}\p{N}]+/u)].map(plain);
	return parts.some((part) => part.startsWith(plain(word)));
}

function plain(word: string): string {
	const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return bare.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** A report by its number, and the numbered place in it: "CAB/2012/018 paragraph 4.3". */
export interface Cited {
	reference: string;
	/** As it is printed: `4.3`, `4.3(a)`. */
	paragraph?: string;
}

const reference = String.raw`([a-z]{2,5})\s*[\s/.-]\s*(\d{4})\s*[\s/.-]\s*(\d{1,3})`;
const number = String.raw`\d+(?:\.\d+)*\.?(?:\([a-z]+\))*`;
/** What may stand before it is the rest of a citation: the council, the body, the day. */
const citation = new RegExp(
	String.raw`^(?:.*,\s+)?${reference}(?:[,\s]+(?:(?:paragraph|para\.?|section|recommendation)\s*(${number})|(?=\d+\.)(${number})))?$`,
	'i',
);

/** The report that a query names, if it does nothing else: `CAB/2012/018`, as it is typed in haste, `cab 2012 18`, and as it is cited. */
export function referenceIn(query: string): Cited | undefined {
	const match = citation.exec(query.trim());
	if (!match) return undefined;
	const [, letters = '', year = '', serial = '', named, bare] = match;
	const paragraph = (named ?? bare)?.replace(/\.$/, '');
	return {
		reference: `${letters.toUpperCase()}/${year}/${serial.padStart(3, '0')}`,
		...(paragraph && { paragraph }),
	};
}
