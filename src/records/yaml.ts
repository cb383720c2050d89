import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Outcome, Place, Problem } from './problem.ts';
import { explainYaml, signProblem } from './yaml-problems.ts';

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
	const errors = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
		code,
		place: at(pos[0]),
	}));
	if (errors.length > 0) return { ok: false, problems: explainYaml(errors, source) };
	const aliases = aliasesIn(document.contents, at);
	if (aliases.length > 0) return { ok: false, problems: aliases };
	return { ok: true, value: withoutEmpty(document.toJS({ maxAliasCount: 0 })) ?? {} };
}

/** The place of a value, or of its closest parent that is present. A path of no more than a key that is there names the key's value. */
export function placeInYaml(source: YamlText, path: PropertyKey[]): Place {
	if (path.length === 0) return { file: source.file, line: 1, column: 1 };
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
		if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return;
		const sign = isAlias(node) ? '*' : node.anchor ? '&' : node.tag ? '!' : undefined;
		if (sign) problems.push(signProblem(sign, at(startOf(node) ?? 0)));
	});
	return problems;
}

/** Data without its empty texts, lists and maps, which are the same as none; undefined where nothing is left. */
export function withoutEmpty(value: unknown): unknown {
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
