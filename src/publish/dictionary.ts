import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Dictionary } from '../checks/check.ts';

let dictionary: Promise<Dictionary> | undefined;

/** The British English dictionary of cspell. It is read once, which takes a tenth of a second. */
export function readDictionary(): Promise<Dictionary> {
	dictionary ??= read();
	return dictionary;
}

async function read(): Promise<Dictionary> {
	const file = new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb'));
	const trie = decodeTrie(gunzipSync(await readFile(file)));
	const known = new Map<string, boolean>();
	const look = (word: string) => {
		const found = trie.hasWord(word, true);
		known.set(word, found);
		return found;
	};
	return {
		has: (word) => known.get(word) ?? look(word),
		suggest: (word) =>
			trie
				.suggestWithCost(word, { numSuggestions: 8, changeLimit: 2 })
				.map((found) => found.word)
				.filter((found) => /^\p{Ll}+$/u.test(found))
				.slice(0, 3),
	};
}
