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
	const within = (word: string, changeLimit: number) => {
		const found = trie.suggestWithCost(word, { numSuggestions: 16, changeLimit }).map((one) => one.word);
		// Most often a letter is single that should be double, or the other way round.
		const isDoubled = (one: string) => Number(single(one) === single(word));
		return found
			.filter((one) => /^\p{Ll}+$/u.test(one))
			.sort((a, b) => isDoubled(b) - isDoubled(a))
			.slice(0, 3);
	};
	// Most slips are one change away, and looking two changes around takes six times as long.
	const suggest = (word: string): string[] => {
		const near = within(word, 1);
		return near.length > 0 ? near : within(word, 2);
	};
	const known = new Map<string, boolean>();
	const meant = new Map<string, string[]>();
	return {
		has: (word) => remembered(known, word, (asked) => trie.hasWord(asked, true)),
		suggest: (word) => remembered(meant, word, suggest),
	};
}

const single = (word: string): string => word.replace(/(.)\1/gu, '$1');

function remembered<T>(answers: Map<string, T>, word: string, look: (word: string) => T): T {
	const earlier = answers.get(word);
	if (earlier !== undefined) return earlier;
	const answer = look(word);
	answers.set(word, answer);
	return answer;
}
