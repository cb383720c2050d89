import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Passage } from '../../markdown/read-passages.ts';
import { type Check, type Finding, placeInBody } from '../check.ts';
import { passagesToBetter } from './open-papers.ts';
import { anyPlainWord, plainWords } from './plain-words.ts';

/** In words. GOV.UK asks for 25; of council papers one sentence in four is longer, so only what no one reads at once is told. */
const longSentence = 45;
const mostLongSentences = 3;

const english = unified().use(retextEnglish);

/** What is looked for by grammar, and a sign without which there is none of it: grammar costs a hundred times as much. */
const readings = [
	{ sign: /(?<![\p{L}\p{N}])(\p{L}+)\s+\1(?![\p{L}\p{N}])/iu, find: unified().use(retextRepeatedWords) },
	{
		sign: /\b(?:a\s+\P{L}?[aeiouh8\d]|an\s+\P{L}?[^aeio8\s])/iu,
		find: unified().use(retextIndefiniteArticle),
	},
	{ sign: anyPlainWord, find: unified().use(retextSimplify) },
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
		const remarks = passagesToBetter(record, register)
			.filter(({ kind }) => kind === 'text')
			.flatMap(remarksOn);
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

function remarksOn(passage: Passage): Remark[] {
	const { text } = passage;
	const wanted = readings.filter(({ sign }) => sign.test(text));
	const isLong = mayHoldLongSentence(text);
	if (wanted.length === 0 && !isLong) return [];
	const file = new VFile(text);
	const tree = english.parse(file);
	for (const { find } of wanted) find.runSync(tree, file);
	const remarks = file.messages.flatMap(({ source, ruleId, place, actual, expected }): Remark[] => {
		const index = place && 'start' in place ? place.start.offset : undefined;
		if (index === undefined || isInQuotation(text, index)) return [];
		const said = explain(`${source}`, { name: `${ruleId}`, actual: `${actual}`, expected: expected ?? [] });
		return said ? [{ passage, index, ...said }] : [];
	});
	return [...remarks, ...(isLong ? longSentencesIn(passage, tree) : [])].sort((a, b) => a.index - b.index);
}

function mayHoldLongSentence(text: string): boolean {
	return text
		.split(/[.?!]\s+(?=\p{Lu})/u)
		.some((sentence) => (sentence.match(/\s+/g)?.length ?? 0) >= longSentence);
}

function longSentencesIn(passage: Passage, tree: Root): Remark[] {
	const found: Remark[] = [];
	visit(tree, 'SentenceNode', (sentence) => {
		const words = sentence.children.filter(({ type }) => type === 'WordNode').length;
		if (words <= longSentence) return;
		found.push({
			passage,
			index: sentence.position?.start.offset ?? 0,
			words,
			reason: `This sentence has ${words} words: few readers keep its beginning in mind to its end.`,
			fix: 'Make two or three sentences of it, or a list.',
		});
	});
	return found;
}

function explain(
	source: string,
	{ name, actual, expected }: { name: string; actual: string; expected: string[] },
): Pick<Remark, 'reason' | 'fix' | 'once'> | undefined {
	switch (source) {
		case 'retext-repeated-words':
			return { reason: `"${actual}" is typed twice.`, fix: 'Take one out.' };
		case 'retext-indefinite-article':
			return {
				reason: `"${actual}" stands before a word that takes "${expected[0]}".`,
				fix: `Write \`${expected[0]}\`.`,
			};
		default: {
			const plain = plainWords.get(name);
			if (plain === undefined) return undefined;
			return {
				once: name,
				reason: `There are plainer words than "${actual}".`,
				fix: `Try ${plain.map((words) => `\`${words}\``).join(', or ')}.`,
			};
		}
	}
}

/** Words of others stay as they are. */
function isInQuotation(text: string, index: number): boolean {
	const before = text.slice(0, index);
	const opened = before.lastIndexOf('“') > before.lastIndexOf('”');
	return opened || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
