import matter from 'gray-matter';
import type { Outcome, Place, Problem } from './problem.ts';
import { notesInYaml, placeInYaml, readYaml } from './yaml.ts';

/** A header's data and the body below it. */
export interface Frontmatter {
	data: unknown;
	/** The header between its fences, kept to find the place of a field. */
	header: string;
	/** The text below the header, led by as many line breaks as stand above it, so that its positions are the file's. */
	body: string;
}

/** The largest header that is read, in bytes: reading grows faster than the header does. */
const largestHeader = 64 * 1024;
/** The header's first line is the file's second. */
const headerLine = 2;
const fence = /^---[ \t]*$/;

/** Reads the YAML header of a Markdown file. `text` has `\n` as its line break. */
export function readFrontmatter(file: string, text: string): Outcome<Frontmatter> {
	const lines = text.split('\n');
	const fences = checkFences(file, lines);
	if (!fences.ok) return fences;
	const size = new TextEncoder().encode(lines.slice(1, fences.value).join('\n')).length;
	if (size > largestHeader) return { ok: false, problems: [tooLarge(file, size)] };
	const { header, body } = splitFrontmatter(text);
	const data = readYaml({ file, text: header, firstLine: headerLine });
	return data.ok ? { ok: true, value: { data: data.value, header, body } } : data;
}

/** The place of a frontmatter field, or of its closest parent that is present. */
export function placeOfField(source: { file: string; header: string }, path: PropertyKey[]): Place {
	return placeInYaml({ file: source.file, text: source.header, firstLine: headerLine }, path);
}

/** The notes behind values of a header, which are no part of them. */
export function notesInFields(source: { file: string; header: string }): { note: string; place: Place }[] {
	return notesInYaml({ file: source.file, text: source.header, firstLine: headerLine });
}

/** Parts a text whose fences are known to be sound into its header and its body. */
export function splitFrontmatter(text: string): { header: string; body: string } {
	let header = '';
	// gray-matter parts the two; the header is read by itself, so that what is wrong with it is a value and has a place.
	const engine = (yaml: string): object => {
		header = yaml.replace(/^[^\n]*\n/, '');
		return {};
	};
	const { content } = matter(text, { language: 'yaml', engines: { yaml: engine } });
	const above = text.slice(0, text.length - content.length).split('\n').length - 1;
	return { header, body: '\n'.repeat(above) + content };
}

/** Finds the line of the closing fence, counted from 0. */
function checkFences(file: string, lines: string[]): Outcome<number> {
	const opening = lines[0] ?? '';
	if (!fence.test(opening)) return { ok: false, problems: [noOpening(file, lines)] };
	const closing = lines.findIndex((line, index) => index > 0 && fence.test(line));
	return closing > 0 ? { ok: true, value: closing } : { ok: false, problems: [noClosing(file, lines)] };
}

function noOpening(file: string, lines: string[]): Problem {
	const opening = lines[0] ?? '';
	const wordAfter = /^---\s*\S/.test(opening) && !/^-+\s*$/.test(opening);
	const problem = { place: { file, line: 1, column: 1 }, level: 'error' } as const;
	if (wordAfter) {
		return {
			...problem,
			rule: 'frontmatter-delimiter',
			reason: `The first line is "${opening.slice(0, 40)}": nothing may follow the three hyphens that open the details.`,
			fix: 'Make the first line `---` alone.',
		};
	}
	return {
		...problem,
		rule: 'frontmatter-missing',
		reason:
			'This file does not begin with its details (title, status and so on) between two lines of three hyphens.',
		fix: 'Make the first line `---`, write the details below it, and close them with another line `---`.',
	};
}

function noClosing(file: string, lines: string[]): Problem {
	const damaged = lines.findIndex((line, index) => index > 0 && /^\s*(-{2,}|[–—]+)\s*$/.test(line));
	const line = damaged > 0 ? damaged + 1 : 1;
	return {
		place: { file, line, column: 1 },
		level: 'error',
		rule: 'frontmatter-delimiter',
		reason:
			damaged > 0
				? `This line should close the details, but it is "${(lines[damaged] ?? '').trim()}" and not three hyphens.`
				: 'The details that open with `---` are never closed, so the report cannot be told from them.',
		fix: 'Write a line of exactly three hyphens, `---`, after the last of the details.',
	};
}

function tooLarge(file: string, size: number): Problem {
	return {
		place: { file, line: 1, column: 1 },
		level: 'error',
		rule: 'frontmatter-size',
		reason: `The details above the text take ${Math.ceil(size / 1024)} KB; at most ${largestHeader / 1024} KB are read.`,
		fix: 'Move long text from the details into the report itself.',
	};
}
