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
	return {
		has: (word) => trie.hasWord(word, true),
		suggest: (word) =>
			trie
				.suggestWithCost(word, { numSuggestions: 8, changeLimit: 2 })
				.map((found) => found.word)
				.filter((found) => /^\p{Ll}+$/u.test(found))
				.slice(0, 3),
	};
}
