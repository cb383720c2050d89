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
import { plainWords } from './plain-words.ts';

/** In words. GOV.UK asks for 25; of council papers one sentence in four is longer, so only what no one reads at once is told. */
const longSentence = 45;
const mostLongSentences = 3;

const english = unified().use(retextEnglish);
const reading = unified().use(retextRepeatedWords).use(retextIndefiniteArticle).use(retextSimplify);

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
	const file = new VFile(text);
	const tree = english.parse(file);
	reading.runSync(tree, file);
	const remarks: Remark[] = file.messages.flatMap(({ source, ruleId, place, actual, expected }) => {
		const index = place && 'start' in place ? place.start.offset : undefined;
		if (index === undefined || isInQuotation(text, index)) return [];
		const said = explain(`${source}`, { name: `${ruleId}`, actual: `${actual}`, expected: expected ?? [] });
		return said ? [{ passage, index, ...said }] : [];
	});
	visit(tree, 'SentenceNode', (sentence) => {
		const words = sentence.children.filter(({ type }) => type === 'WordNode').length;
		const index = sentence.position?.start.offset ?? 0;
		if (words <= longSentence) return;
		remarks.push({
			passage,
			index,
			words,
			reason: `This sentence has ${words} words: few readers keep its beginning in mind to its end.`,
			fix: 'Make two or three sentences of it, or a list.',
		});
	});
	return remarks.sort((a, b) => a.index - b.index);
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
