import { isElsewhere } from './law.ts';
import type { Mention } from './outline.ts';

/** A mention in a text: what it says, what it points to, and where in the text it stands. */
export interface FoundMention {
	kind: Mention['kind'];
	text: string;
	target: string;
	index: number;
	/** The part it names: "paragraph 2.1 of part two". */
	part?: number;
}

const number = String.raw`\d{1,3}(?:\.\d{1,3})*(?:\([a-z]{1,4}\))*(?![\d\p{L}]|\.\d|\()`;
const annex = String.raw`(?:\d{1,3}(?:\.\d{1,2})?[A-Z]?|[A-Z]|[IVX]{2,5})(?![\d\p{L}]|\.\d)`;
const list = (one: string): string =>
	String.raw`${one}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|or|to|&)\s+|\s*[-–]\s*)${one})*`;

const pattern = new RegExp(
	[
		String.raw`(?<![\p{L}\p{N}.])(?<section>[Ss]ections?|SECTIONS?)\s+(?<sections>${list(number)})`,
		String.raw`(?<![\p{L}\p{N}.])(?<paragraph>[Pp]aragraphs?|PARAGRAPHS?|[Pp]aras?\.?)\s+(?<paragraphs>${list(number)})`,
		String.raw`(?<![\p{L}\p{N}.])(?<appendix>[Aa]ppendix|[Aa]ppendices|APPENDIX|APPENDICES)\s+(?<appendices>${list(annex)})`,
		String.raw`(?<![\p{L}\p{N}/-])(?<reference>[A-Z]{2,5}/\d{4}/\d{3})(?![\p{L}\p{N}/-])`,
	].join('|'),
	'gu',
);

/** The mentions in a text, in its order: each of "paragraphs 4.3 to 4.5" is one. Those of an Act or of another paper are not ours. */
export function findMentions(text: string): FoundMention[] {
	if (!/[Ss]ection|[Pp]ara|[Aa]ppend|SECTION|PARAGRAPH|APPEND|\/\d{4}\//.test(text)) return [];
	return [...text.matchAll(pattern)].flatMap((match): FoundMention[] => {
		const groups = match.groups ?? {};
		if (groups.reference !== undefined) {
			return [{ kind: 'reference', text: match[0], target: match[0], index: match.index }];
		}
		const before = text.slice(Math.max(0, match.index - 120), match.index);
		const after = text.slice(match.index + match[0].length, match.index + match[0].length + 120);
		if (isElsewhere(before, after)) return [];
		const kind =
			groups.section !== undefined ? 'section' : groups.paragraph !== undefined ? 'paragraph' : 'appendix';
		return listed(match, kind).map((mention) => ({ ...mention, ...partNamed(after) }));
	});
}

function listed(match: RegExpExecArray, kind: 'section' | 'paragraph' | 'appendix'): FoundMention[] {
	const word = match.groups?.[kind] ?? '';
	const one = new RegExp(kind === 'appendix' ? annex : number, 'gu');
	const found = [...match[0].slice(word.length).matchAll(one)];
	return found.map((item, order) => {
		const end = match.index + word.length + item.index + item[0].length;
		const index = order === 0 ? match.index : end - item[0].length;
		return { kind, text: match[0].slice(index - match.index, end - match.index), target: item[0], index };
	});
}

const partNumbers: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, a: 1, b: 2, c: 3, d: 4 };

function partNamed(after: string): { part?: number } {
	const name = /^\s+(?:of|in)\s+part\s+(one|two|three|four|[1-4]|[a-d])\b/i.exec(after)?.[1]?.toLowerCase();
	return name === undefined ? {} : { part: partNumbers[name] ?? Number(name) };
}
