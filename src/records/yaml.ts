import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	visit,
	type YAMLError,
} from 'yaml';
import type { Outcome, Place, Problem } from './problem.ts';

/** A piece of YAML and where it stands: the line of its file on which it begins. */
export interface YamlText {
	file: string;
	text: string;
	firstLine: number;
}

/** Reads YAML with every scalar as the text that was typed; empty values, lists and maps are left out. */
export function readYaml(source: YamlText): Outcome<unknown> {
	const { document, lines } = parse(source.text);
	const at = (offset: number): Place => placeAt(source, lines, offset);
	const problems = firstOfEach([...document.errors, ...document.warnings]).map((error) =>
		explain(error, source, at(error.pos[0])),
	);
	if (problems.length > 0) return { ok: false, problems };
	const aliases = aliasesIn(document.contents, at);
	if (aliases.length > 0) return { ok: false, problems: aliases };
	return { ok: true, value: withoutEmpty(document.toJS({ maxAliasCount: 0 })) ?? {} };
}

/** The place of a value, or of its closest parent that is present. A path of no more than a key that is there names the key's value. */
export function placeInYaml(source: YamlText, path: PropertyKey[]): Place {
	const { document, lines } = parse(source.text);
	let node: unknown = document.contents;
	let offset = -1;
	for (const key of path) {
		const next = child(node, key);
		if (!next) break;
		node = next.value;
		offset = startOf(next.value) ?? startOf(next.key) ?? offset;
	}
	return offset < 0 ? { file: source.file, line: 1, column: 1 } : placeAt(source, lines, offset);
}

/** The place of a key itself, as for a field that is not known. */
export function placeOfKey(source: YamlText, path: PropertyKey[]): Place {
	const { document, lines } = parse(source.text);
	let node: unknown = document.contents;
	for (const key of path.slice(0, -1)) node = child(node, key)?.value;
	const offset = startOf(child(node, path.at(-1) ?? '')?.key);
	return offset === undefined ? placeInYaml(source, path) : placeAt(source, lines, offset);
}

/** Notes that stand behind a value on its line, `title: A # note`: their words and their places. */
export function notesInYaml(source: YamlText): { note: string; place: Place }[] {
	const { document, lines } = parse(source.text);
	const notes: { note: string; place: Place }[] = [];
	visit(document, {
		Scalar(_key, { comment, range }) {
			if (!comment || !range) return;
			const sign = source.text.indexOf('#', range[1]);
			notes.push({ note: `#${comment}`, place: placeAt(source, lines, sign) });
		},
	});
	return notes;
}

function parse(text: string) {
	const lines = new LineCounter();
	const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
	return { document, lines };
}

function placeAt(source: YamlText, lines: LineCounter, offset: number): Place {
	const { line, col } = lines.linePos(offset);
	return { file: source.file, line: line + source.firstLine - 1, column: col };
}

function child(node: unknown, key: PropertyKey): { key?: unknown; value: unknown } | undefined {
	if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
	if (!isSeq(node) || typeof key !== 'number') return undefined;
	const value = node.items.filter((item) => !isEmptyNode(item))[key];
	return value === undefined ? undefined : { value };
}

/** An item without a value is left out when data is read, so it does not count here either. */
function isEmptyNode(node: unknown): boolean {
	return isScalar(node) && node.value === '';
}

function startOf(node: unknown): number | undefined {
	return (node as Node | undefined)?.range?.[0];
}

function aliasesIn(contents: unknown, at: (offset: number) => Place): Problem[] {
	const problems: Problem[] = [];
	visit(contents as Node, (_key, node) => {
		const anchored = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
		if (!isAlias(node) && !anchored) return;
		problems.push({
			place: at(startOf(node) ?? 0),
			level: 'error',
			rule: 'frontmatter-syntax',
			reason: 'A value that begins with `&` or `*` stands for another one, which is not allowed here.',
			fix: 'Write the value out, or put it in quotation marks if it is meant as text.',
		});
	});
	return problems;
}

function withoutEmpty(value: unknown): unknown {
	if (Array.isArray(value)) return nonEmpty(value.map(withoutEmpty).filter((item) => item !== undefined));
	if (value !== null && typeof value === 'object') {
		const kept = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
		return nonEmpty(Object.fromEntries(kept.filter(([, inner]) => inner !== undefined)));
	}
	return value === '' || value === null ? undefined : value;
}

function nonEmpty<T extends object>(value: T): T | undefined {
	return Object.keys(value).length > 0 ? value : undefined;
}

const explanations: Record<string, [reason: string, fix: string]> = {
	DUPLICATE_KEY: [
		'This field stands twice in the details.',
		'Keep one of the two lines; a field that takes a list has its items below it, each with a hyphen.',
	],
	TAB_AS_INDENT: ['This line is indented with a tab.', 'Use two spaces in place of the tab.'],
	BLOCK_AS_IMPLICIT_KEY: [
		'This value has a colon and a space in it, or the line before it is not finished.',
		'Put the value in quotation marks: `title: "Budget: a review"`.',
	],
	BAD_INDENT: [
		'This line is not indented like its neighbours.',
		'Give the fields of one group the same number of spaces at the left.',
	],
	MISSING_CHAR: [
		'A quotation mark, bracket or brace is opened on this line and never closed, or text follows after it is closed.',
		'Close it, or leave it out at both ends.',
	],
	BAD_ALIAS: ['A value may not begin with `*`.', 'Put the value in quotation marks.'],
	BAD_SCALAR_START: ['A value may not begin with this character.', 'Put the value in quotation marks.'],
	MULTIPLE_DOCS: [
		'The details hold more than one block.',
		'Keep one block of details between two lines of three hyphens.',
	],
	KEY_OVER_1024_CHARS: [
		'The name of this field is longer than 1,024 characters.',
		'Write a field, a colon and its value.',
	],
};

/** One slip can make every line after it unreadable: what is like the first error stands for all, a line each. */
function firstOfEach(errors: YAMLError[]): YAMLError[] {
	const like = errors.filter(({ code }) => code === errors[0]?.code);
	return like.slice(0, 5);
}

/** Slips that the parser only sees the consequences of, by the line on which it stumbles or the one above. */
function slipIn(line: string): [reason: string, fix: string] | undefined {
	const unspaced = /^\s*(?:- )?(\w+):(?=\S)(?!\/\/)/.exec(line);
	if (unspaced) return [`There is no space after \`${unspaced[1]}:\`.`, 'Put a space after the colon.'];
	if (/^\s*(?:- )?\w+:\s+'[^']*'\S/.test(line))
		return [
			'The apostrophe in this value ends it.',
			'Put the value in double quotation marks: `"Mayor\'s strategy"`.',
		];
	const bare = /^(\w+) +[^:]*$/.exec(line);
	if (bare)
		return [`There is no colon after \`${bare[1]}\`.`, `Write \`${bare[1]}:\`, a space and the value.`];
	return undefined;
}

function explain(error: YAMLError, source: YamlText, place: Place): Problem {
	const slip = slipIn(source.text.split('\n')[place.line - source.firstLine] ?? '');
	if (slip && error.code !== 'TAB_AS_INDENT' && error.code !== 'DUPLICATE_KEY') {
		return {
			place: { ...place, column: 1 },
			level: 'error',
			rule: 'frontmatter-syntax',
			reason: slip[0],
			fix: slip[1],
		};
	}
	const [reason, fix] = explanations[error.code] ?? [
		'The details cannot be read from this place on.',
		'Write each detail as a field, a colon, a space and its value, and put a value with `:`, `#`, `[` or `{` in quotation marks.',
	];
	return { place, level: 'error', rule: 'frontmatter-syntax', reason, fix };
}
