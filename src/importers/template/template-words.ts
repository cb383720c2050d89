import { type BlockName, isBlockName } from '../../records/block-names.ts';
import type { TemplateFile } from '../../records/read-record.ts';
import { normalWords, numberOf, withoutNumber } from './normal-words.ts';

/** A heading of a template's text. */
export interface TemplateHeading {
	/** As in Markdown: `##` is 2. */
	depth: number;
	words: string;
	/** The block that is printed under it. */
	block?: BlockName;
	/** A rule (`***`) stands above it: another part begins. */
	hasRule: boolean;
}

/** A label of a template's header, and the fields that stand behind it. */
export interface HeaderLabel {
	label: string;
	words: string;
	fields: string[];
	/** Label and value stand on one line. */
	line: boolean;
}

/** What is printed on every paper of a template, by which it is known. */
export interface TemplateWords {
	file: TemplateFile;
	labels: HeaderLabel[];
	/** Fields of the header that are printed without a label. */
	unlabelled: string[];
	headings: TemplateHeading[];
	/** The words that stand with the body's name: `{body} LSP report` is /^(.+) LSP report$/i. */
	masthead?: RegExp;
	/** Labels and column heads of the blocks. */
	blockWords: string[];
}

/** Reads what a template prints: its details, and the headings and blocks of its text. */
export function readTemplateWords(file: TemplateFile): TemplateWords {
	const { header, masthead, blocks } = file.data;
	const fixed = masthead?.split('{body}') ?? [];
	return {
		file,
		labels: header.flatMap(({ label, field, line }) =>
			label ? [{ label, words: normalWords(label), fields: field, line }] : [],
		),
		unlabelled: header.flatMap(({ label, field }) => (label ? [] : field)),
		headings: readHeadings(file.body),
		...(fixed.some((words) => words.trim() !== '') && { masthead: mastheadPattern(fixed) }),
		blockWords: Object.values(blocks).flatMap((block) =>
			[...Object.values(block?.labels ?? {}), ...(block?.head ?? [])].map(normalWords),
		),
	};
}

function mastheadPattern(fixed: string[]): RegExp {
	const escaped = fixed.map((words) =>
		words
			.trim()
			.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
			.replace(/\s+/g, '\\s+'),
	);
	return new RegExp(`^${escaped.join('\\s*(.+?)\\s*')}$`, 'i');
}

function readHeadings(body: string): TemplateHeading[] {
	const headings: TemplateHeading[] = [];
	let rule = false;
	for (const line of body.split('\n')) {
		const heading = /^(#{1,6})\s+(.+)$/.exec(line);
		const block = /^:{3,}([a-z_]+)\s*$/.exec(line)?.[1];
		const last = headings.at(-1);
		if (heading?.[1] && heading[2]) {
			headings.push({
				depth: heading[1].length,
				words: normalWords(withoutNumber(heading[2])),
				hasRule: rule,
			});
			rule = false;
		} else if (/^(?:\*\*\*|---|___)\s*$/.test(line)) rule = true;
		else if (block && isBlockName(block) && last) last.block = block;
	}
	return headings;
}

/**
 * The heading of a template that these printed words are, whatever their number, and whatever stands in brackets at
 * their end, as an adviser's name does. Of several with the same words, the one on the level of the printed number.
 */
export function headingOf(template: TemplateWords, text: string): TemplateHeading | undefined {
	const words = normalWords(withoutNumber(text));
	const bare = normalWords(words.replace(/\s*\([^()]*\)$/, ''));
	if (bare === '') return undefined;
	const whole = template.headings.filter((heading) => heading.words === words);
	const found =
		whole.length > 0
			? whole
			: template.headings.filter((heading) => singular(heading.words) === singular(bare));
	const depth = depthOfNumber(numberOf(text));
	return found.find((heading) => heading.depth === depth) ?? found[0];
}

/** "CONTACT OFFICER" is the section "Contact officers". */
const singular = (words: string): string => words.replace(/s$/, '');

/** The level of a heading by its number: 2 for `4.0` and `4.`, 3 for `4.1`. */
export function depthOfNumber(number: string | undefined): number | undefined {
	if (number === undefined) return undefined;
	const figures = number
		.replace(/[.):]$/, '')
		.split('.')
		.filter((figure, at) => at === 0 || !/^0+$/.test(figure));
	return Math.min(6, figures.length + 1);
}
