import damerauLevenshtein from 'damerau-levenshtein';
import { loadOnce } from '../load-once.ts';

/** Shorter words are like too many others. */
const shortest = 4;

/** The word of the site that a word which no page has was meant to be; `words` are its words, the commonest first. */
export function closestWord(typed: string, words: string[]): string | undefined {
	const word = typed.toLowerCase();
	if (word.length < shortest) return undefined;
	let best: { word: string; steps: number } | undefined;
	let most = word.length < 7 ? 1 : 2;
	for (const other of words) {
		// The difference in length is the least that the distance can be: most words need no more.
		if (Math.abs(word.length - other.length) > most) continue;
		const { steps } = damerauLevenshtein(word, other);
		if (steps > most || (best && steps >= best.steps)) continue;
		best = { word: other, steps };
		most = steps;
	}
	return best?.word;
}

/** Finds words in the data file of all words of the site, which is loaded when it is first needed. */
export function wordFinder(address: string): (typed: string) => Promise<string | undefined> {
	const load = loadOnce<string[]>(address);
	return async (typed) => {
		// Without it there is no suggestion.
		const words = await load().catch(() => []);
		return closestWord(typed, words);
	};
}
