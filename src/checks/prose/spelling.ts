import type { Passage } from '../../markdown/read-passages.ts';
import { type Check, type Dictionary, placeInBody } from '../check.ts';
import { councilWords } from './council-words.ts';
import { knownNames } from './known-names.ts';
import { detailsToBetter, passagesToBetter } from './open-papers.ts';
import { settlingWords } from './settled-words.ts';

/** Addresses, and words joined with figures or signs, are no words. */
const noWord = /@|:\/\/|www\.|\.(?:gov|org|com|co|net|ac)\b|[\d_#=\\]/iu;
const word = /\p{L}+(?:[-‑’']\p{L}+)*/gu;

export const spelling: Check = {
	name: 'spelling',
	level: 'advice',
	about:
		'Words are spelled as in British English. Names are not looked at, and words of the council’s own stand under `words` in `site.yaml`: `words: [MarlLink, cuckooing]`. Looked for in papers that can still be changed: drafts, papers still to be considered, pages.',
	*run(record, { register, dictionary }) {
		if (!dictionary) return;
		const passages = [...detailsToBetter(record, register), ...passagesToBetter(record, register)];
		if (passages.length === 0) return;
		const known = { dictionary, names: knownNames(register) };
		const isSettled = settling(known);
		const doubtful = passages.filter(({ text }) => !isSettled(text));
		if (doubtful.length === 0) return;
		const isKnown = knowing(known, passages);
		const told = new Set<string>();
		for (const passage of doubtful) {
			if (passage.text.split(' ').every((typed) => holdsOnly(typed, isKnown))) continue;
			for (const { text, index } of misspelledIn(passage, isKnown)) {
				if (told.has(text.toLowerCase())) continue;
				told.add(text.toLowerCase());
				const meant = dictionary.suggest(text.toLowerCase());
				// A word with a capital may be a name: it is told only where another word is clearly meant.
				if (/^\p{Lu}/u.test(text) && meant.length === 0) continue;
				yield { place: placeInBody(record, passage.placeAt(index)), ...wordsFor(text, meant) };
			}
		}
	},
};

type IsKnown = (word: string) => boolean;

interface Known {
	dictionary: Dictionary;
	names: Set<string>;
}

function knowing(known: Known, passages: Passage[]): IsKnown {
	const inPaper = new Set(passages.flatMap(namesIn));
	return (text) => isKnownAnywhere(text, known) || inPaper.has(withoutEnding(text).toLowerCase());
}

/** Of "the council's" and "the councils'", "council". */
function withoutEnding(text: string): string {
	return text.replaceAll('’', "'").replace(/'s?$/i, '');
}

/** Whether a word is right in every paper. */
function isKnownAnywhere(text: string, { dictionary, names }: Known): boolean {
	const plain = withoutEnding(text);
	const small = plain.toLowerCase();
	return (
		plain.length < 3 ||
		councilWords.has(small) ||
		names.has(small) ||
		dictionary.has(plain) ||
		dictionary.has(small) ||
		/^\p{Ll}+\p{Lu}|^\p{Lu}{2,}s$/u.test(plain)
	);
}

const settled = new WeakMap<Set<string>, (text: string) => boolean>();

/** Whether every word of a text is right in every paper. */
function settling(known: Known): (text: string) => boolean {
	const earlier = settled.get(known.names);
	if (earlier) return earlier;
	const isSettled = settlingWords((typed) => holdsOnly(typed, (text) => isKnownAnywhere(text, known)));
	settled.set(known.names, isSettled);
	return isSettled;
}

/** Whether in what stands between two spaces there is nothing to look at but words that are known. */
function holdsOnly(typed: string, isKnown: IsKnown): boolean {
	const isPartRight = (part: string) => !mayBeLookedAt(part) || isKnown(part);
	const isWordRight = (whole: string) => isKnown(whole) || whole.split(/[-‑]/).every(isPartRight);
	return noWord.test(typed) || (typed.match(word) ?? []).every(isWordRight);
}

/** Words with a capital in the middle of a sentence: people, places, schemes. */
function namesIn({ text, kind }: Passage): string[] {
	if (kind !== 'text') return [];
	return [...text.matchAll(/\p{Lu}(?<=[\p{Ll}\p{N},;] \p{Lu})[\p{L}’']+/gu)].map(([name]) =>
		name.toLowerCase().replace(/[’']s?$/, ''),
	);
}

/** A passage that is mostly unknown is in another language. */
function misspelledIn({ text, kind }: Passage, isKnown: IsKnown): { text: string; index: number }[] {
	const bare = text.replace(/\S+/g, (typed) => (noWord.test(typed) ? ' '.repeat(typed.length) : typed));
	const words = [...bare.matchAll(word)].flatMap(({ 0: whole, index }) => partsOf(whole, index, isKnown));
	const wrong = words.filter((one) => isLookedAt(one, bare, kind) && !isKnown(one.text));
	const isForeign = new Set(wrong.map((one) => one.text)).size > Math.max(3, words.length / 3);
	return isForeign ? [] : wrong;
}

/** "Co-ordinate" is one word; of "multi-agency" each part is. */
function partsOf(whole: string, index: number, isKnown: IsKnown): { text: string; index: number }[] {
	if (isKnown(whole)) return [{ text: whole, index }];
	return [...whole.matchAll(/[^-‑]+/g)].map((part) => ({ text: part[0], index: index + part.index }));
}

/** Words in small letters, headings in capitals, and names. */
function mayBeLookedAt(text: string): boolean {
	return /^[\p{Ll}’'\-‑]+$|^\p{Lu}{5,}$|^\p{Lu}\p{Ll}+$/u.test(text);
}

/** Words in small letters, and of those with a capital the first of a sentence, unless a name goes on behind it. */
function isLookedAt(one: { text: string; index: number }, text: string, kind: Passage['kind']): boolean {
	if (/^\p{Ll}+$/u.test(one.text.replace(/[-‑’']/g, ''))) return true;
	const isShouted = /^\p{Lu}{5,}$/u.test(one.text);
	if (kind === 'heading') return isShouted;
	if (kind === 'cell' || !/^\p{Lu}\p{Ll}+$/u.test(one.text)) return false;
	const isFirst = /(?:^|[.!?:] )[\d.()\sa-z]{0,8}$/.test(text.slice(0, one.index));
	return isFirst && /^[,;]? \p{Ll}/u.test(text.slice(one.index + one.text.length));
}

function wordsFor(text: string, meant: string[]): { reason: string; fix: string } {
	const shaped = /^\p{Lu}{2}/u.test(text)
		? meant.map((one) => one.toUpperCase())
		: /^\p{Lu}/u.test(text)
			? meant.map((one) => one.charAt(0).toUpperCase() + one.slice(1))
			: meant;
	const list = shaped.map((one) => `\`${one}\``);
	const did = list.length > 0 ? `Did you mean ${list.join(', or ')}? ` : '';
	return {
		reason: `"${text}" is not in the British English dictionary.`,
		fix: `${did}If it is right, add it to \`words\` in site.yaml.`,
	};
}
