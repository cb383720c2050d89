import { textOf } from '../markdown/words.ts';

/** The file with the words of the site, beside its index: the search page looks there for what a mistyped word was meant to be. */
export const wordList = 'words.json';

/** Words in the list: the commonest, so that the list of a large council stays light. */
const mostWords = 10_000;
/** Shorter words are like too many others to be suggested. */
const words = /\p{L}{4,30}/gu;

/** Counts on how many pages each word stands. */
export function wordCounter() {
	const pages = new Map<string, number>();
	return {
		/** Counts the words of the searched part of a page. */
		read(html: string): void {
			for (const word of new Set(textOf(html).toLowerCase().match(words)))
				pages.set(word, (pages.get(word) ?? 0) + 1);
		},
		/** The words as JSON, the commonest first. */
		format(): string {
			const inOrder = [...pages].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
			return JSON.stringify(inOrder.slice(0, mostWords).map(([word]) => word));
		},
	};
}
