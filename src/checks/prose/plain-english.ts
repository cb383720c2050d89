import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Passage } from '../../markdown/read-passages.ts';
import { type Check, type Finding, placeInBody } from '../check.ts';
import { type Excerpt, excerptsAround, joinExcerpts, sentencesIn } from './excerpts.ts';
import { passagesToBetter } from './open-papers.ts';
import { findHeavyWords } from './plain-words.ts';

/** In words. GOV.UK asks for 25; of council papers one sentence in four is longer, so only what no one reads at once is told. */
const longSentence = 45;
const mostLongSentences = 3;

const english = unified().use(retextEnglish);

/** What is looked for by grammar, and a sign without which there is none of it: grammar costs a hundred times as much. */
interface Reading {
	/** Global. */
	sign: RegExp;
	find: { runSync(tree: Root, file: VFile): unknown };
	explain(actual: string, expected: string): Pick<Finding, 'reason' | 'fix'>;
}

const readings: Reading[] = [
	{
		sign: /(?<![\p{L}\p{N}])(\p{L}+)\s+\1(?![\p{L}\p{N}])/giu,
		find: unified().use(retextRepeatedWords),
		explain: (actual) => ({ reason: `"${actual}" is typed twice.`, fix: 'Take one out.' }),
	},
	{
		sign: /\b(?:a\s+\P{L}?(?:[aeiou]|h(?:ei|o[nu]|iv|tml|b|\d|\b)|8|11|18)|an\s+\P{L}?[^aeio8\s])/giu,
		find: unified().use(retextIndefiniteArticle),
		explain: (actual, expected) => ({
			reason: `"${actual}" stands before a word that takes "${expected}".`,
			fix: `Write \`${expected}\`.`,
		}),
	},
];

interface Remark extends Pick<Finding, 'reason' | 'fix'> {
	passage: Passage;
	index: number;
	/** A word is told once for a paper. */
	once?: string;
	/** Of a sentence that is long: how many words it has. */
	words?: number;
}

export const plainEnglish: Check = {
	name: 'plain-english',
	level: 'advice',
	about:
		'A paper is written so that a resident understands it: “use” for “utilise”, “before” for “prior to”, sentences that can be read at once. Told are long words with a shorter one that means the same, each once for a paper; the three longest sentences of more than 45 words; a word typed twice; “a” for “an”. The recommendations may need the words of the law. It never stops a build. Looked for in papers that can still be changed: drafts, papers still to be considered, pages.',
	*run(record, { register }) {
		const remarks = remarksOn(passagesToBetter(record, register).filter(({ kind }) => kind === 'text'));
		const longest = remarks
			.filter(({ words }) => words !== undefined)
			.sort((a, b) => (b.words ?? 0) - (a.words ?? 0))
			.slice(0, mostLongSentences);
		const told = new Set<string>();
		for (const remark of remarks) {
			const { passage, index, once, words, reason, fix } = remark;
			if ((words !== undefined && !longest.includes(remark)) || (once && told.has(once))) continue;
			if (once) told.add(once);
			yield { place: placeInBody(record, passage.placeAt(index)), reason, fix };
		}
	},
};

/** In the order of reading. */
function remarksOn(passages: Passage[]): Remark[] {
	const remarks = [
		...readings.flatMap((reading) => remarksOf(reading, passages)),
		...passages.flatMap(plainerWordsIn),
		...longSentencesIn(passages),
	];
	const orders = new Map(passages.map((passage, order) => [passage, order]));
	const orderOf = ({ passage }: Remark) => orders.get(passage) ?? 0;
	return remarks.sort((a, b) => orderOf(a) - orderOf(b) || a.index - b.index);
}

function remarksOf({ sign, find, explain }: Reading, passages: Passage[]): Remark[] {
	const excerpts = passages.flatMap((passage) => excerptsAround(passage, sign));
	if (excerpts.length === 0) return [];
	const { text, placeOf } = joinExcerpts(excerpts);
	const file = new VFile(text);
	find.runSync(english.parse(file), file);
	return file.messages.flatMap(({ place, actual, expected }): Remark[] => {
		const found = place && 'start' in place ? placeOf(place.start.offset ?? 0) : undefined;
		if (!found || isInQuotation(found.passage.text, found.index)) return [];
		return [{ ...found, ...explain(`${actual}`, expected?.[0] ?? '') }];
	});
}

function plainerWordsIn(passage: Passage): Remark[] {
	return findHeavyWords(passage.text)
		.filter(({ index }) => !isInQuotation(passage.text, index))
		.map(({ index, written, words, plainer }) => ({
			passage,
			index,
			once: words,
			reason: `There are plainer words than "${written}".`,
			fix: `Try ${plainer.map((one) => `\`${one}\``).join(', or ')}.`,
		}));
}

/** Where a sentence ends, or an abbreviation; and where a sentence ends for certain. */
const mayEnd = /[.?!]\s+(?=\p{Lu})/u;
const ends = /(?<=[\p{Ll}\p{N}]{4}[.?!])\s(?=\p{Lu})/u;

function mayHoldLongSentence(text: string): boolean {
	return text.split(mayEnd).some((sentence) => (sentence.match(/\s+/g)?.length ?? 0) >= longSentence);
}

/** Parts of a passage that may hold a sentence to be told. */
function longPartsOf(passage: Passage): Excerpt[] {
	if (!mayHoldLongSentence(passage.text)) return [];
	let from = 0;
	return passage.text.split(ends).flatMap((part) => {
		const excerpt = { passage, from, to: from + part.length };
		from = excerpt.to + 1;
		return mayHoldLongSentence(part) ? [excerpt] : [];
	});
}

function longSentencesIn(passages: Passage[]): Remark[] {
	const excerpts = passages.flatMap(longPartsOf);
	if (excerpts.length === 0) return [];
	const { text, placeOf } = joinExcerpts(excerpts);
	return sentencesIn(english.parse(text)).flatMap(({ children, position }): Remark[] => {
		const words = children.filter(({ type }) => type === 'WordNode').length;
		const found = words > longSentence ? placeOf(position?.start.offset ?? 0) : undefined;
		if (!found) return [];
		const reason = `This sentence has ${words} words: few readers keep its beginning in mind to its end.`;
		return [{ ...found, words, reason, fix: 'Make two or three sentences of it, or a list.' }];
	});
}

/** Words of others stay as they are. */
function isInQuotation(text: string, index: number): boolean {
	const before = text.slice(0, index);
	const opened = before.lastIndexOf('“') > before.lastIndexOf('”');
	return opened || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
