import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Dictionary } from '../checks/check.ts';

/**
 * For so many words that are none, what two changes lead to is looked for, at three thousandths of a second each; for
 * those that come then, what one change leads to, at a sixth of that. So many are wrong only where all papers are open at once.
 */
const searchedWidely = 100;

let dictionary: Promise<Dictionary> | undefined;

/** The British English dictionary of cspell. It is read once, which takes a tenth of a second. */
export function readDictionary(): Promise<Dictionary> {
	dictionary ??= read();
	return dictionary;
}

async function read(): Promise<Dictionary> {
	const file = new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb'));
	const trie = decodeTrie(gunzipSync(await readFile(file)));
	const suggest = (word: string) =>
		trie
			.suggestWithCost(word, { numSuggestions: 8, changeLimit: meant.size < searchedWidely ? 2 : 1 })
			.map((found) => found.word)
			.filter((found) => /^\p{Ll}+$/u.test(found))
			.slice(0, 3);
	const known = new Map<string, boolean>();
	const meant = new Map<string, string[]>();
	return {
		has: (word) => remembered(known, word, (asked) => trie.hasWord(asked, true)),
		suggest: (word) => remembered(meant, word, suggest),
	};
}

function remembered<T>(answers: Map<string, T>, word: string, look: (word: string) => T): T {
	const earlier = answers.get(word);
	if (earlier !== undefined) return earlier;
	const answer = look(word);
	answers.set(word, answer);
	return answer;
}
