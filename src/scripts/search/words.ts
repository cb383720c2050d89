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

/** The council reference that a query is, if it is nothing else: `CAB/2012/018`, and as it is typed in haste: `cab 2012 18`. */
export function referenceIn(query: string): string | undefined {
	const match = /^([a-z]{2,5})\s*[\s/.-]\s*(\d{4})\s*[\s/.-]\s*(\d{1,3})$/i.exec(query.trim());
	const [, letters = '', year = '', number = ''] = match ?? [];
	return match ? `${letters.toUpperCase()}/${year}/${number.padStart(3, '0')}` : undefined;
}
