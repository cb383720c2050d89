import type { Nodes, Sentence } from 'nlcst';
import type { Passage } from '../../markdown/read-passages.ts';

/** A part of a passage: what of it is given to a grammar, which takes its time for every word. */
export interface Excerpt {
	passage: Passage;
	from: number;
	to: number;
}

/** In characters: a word or more on each side, from which a grammar sees how the words between them are used. */
const sides = 24;

/** The words at each sign, with some on both sides; `sign` is global. */
export function excerptsAround(passage: Passage, sign: RegExp): Excerpt[] {
	const { text } = passage;
	const excerpts: Excerpt[] = [];
	for (const { 0: found, index } of text.matchAll(sign)) {
		const from = index < sides ? 0 : text.lastIndexOf(' ', index - sides) + 1;
		const end = text.indexOf(' ', index + found.length + sides);
		const to = end === -1 ? text.length : end;
		const last = excerpts.at(-1);
		if (last && from <= last.to) last.to = to;
		else excerpts.push({ passage, from, to });
	}
	return excerpts;
}

/** Excerpts as the paragraphs of one text. */
export function joinExcerpts(excerpts: Excerpt[]): {
	text: string;
	/** The passage, and the place in it, of a character of the text. */
	placeOf(offset: number): { passage: Passage; index: number } | undefined;
} {
	let text = '';
	const starts = excerpts.map(({ passage, from, to }) => {
		const start = text.length;
		text += `${passage.text.slice(from, to)}\n\n`;
		return start;
	});
	const placeOf = (offset: number) => {
		const at = starts.findLastIndex((start) => start <= offset);
		const excerpt = excerpts[at];
		return excerpt && { passage: excerpt.passage, index: excerpt.from + offset - (starts[at] ?? 0) };
	};
	return { text, placeOf };
}

/** The sentences of a text that has been parsed. */
export function sentencesIn(node: Nodes): Sentence[] {
	if (node.type === 'SentenceNode') return [node];
	return 'children' in node ? node.children.flatMap(sentencesIn) : [];
}
