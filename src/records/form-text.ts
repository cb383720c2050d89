import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { toFormShape } from './form-shape.ts';
import type { Kind } from './kinds.ts';
import { partText } from './read-publication.ts';
import { plainLines } from './text.ts';
import { writeFields } from './write-fields.ts';
import { readYaml, withoutEmpty } from './yaml.ts';

// A form hands over the whole of what it was given. The file as it was goes along with it, so that what was not changed is
// not written anew: not its quotation marks, its notes, its order or its line breaks.

/** The name under which a form reads and writes the files of a kind. */
export function formatOf(kind: Kind): string {
	return `guildhall-${kind}`;
}

/** The field of the form that holds the file as it was. It is no field of any record. */
export const sourceField = 'file_as_it_was';
/** The field of the form that holds the text below the details: `body` is a field of a decision. */
export const bodyField = 'text';

/** The field of the form that a new file has its name from. */
export const nameField = 'file_name';

/** What a form knows of a file: its fields, each in one shape, the text below them and the file as it was. */
export type FormData = Record<string, unknown>;

/** Reads a file for a form. One whose details cannot be read is all text: it can be mended there, and is not lost. */
export function readForForm(source: string, schema: z.ZodType): FormData {
	const text = plainLines(source);
	const fields = readFields(text, schema);
	if (!fields) return { [bodyField]: text, [sourceField]: source };
	return { ...fields, [bodyField]: shownBody(partText(text)?.body ?? ''), [sourceField]: source };
}

/** Writes what a form holds: the file as it was, but for what was changed; a new file from what was filled in. */
export function writeFromForm(data: FormData, schema: z.ZodType): string {
	const { [sourceField]: source, [bodyField]: typed, [nameField]: _, ...rest } = data;
	const body = typeof typed === 'string' ? typed.replace(/\r\n?/g, '\n') : '';
	const fields = (toFormShape(schema, withoutEmpty(rest) ?? {}) ?? {}) as FormData;
	if (typeof source !== 'string') return newFile(fields, body);
	const text = plainLines(source);
	const parts = partText(text);
	const before = readFields(text, schema);
	if (!parts || !before) return sameLines(source, text, body.trimEnd() === text.trimEnd() ? text : body);
	const changed = `---\n${writeHeader(parts.header, before, fields)}---\n${writeBody(parts.body, body)}`;
	const fences = text.slice(0, text.length - parts.body.length);
	const isHeaderSame = changed.startsWith(`---\n${parts.header}---\n`);
	return sameLines(source, text, isHeaderSame ? fences + writeBody(parts.body, body) : changed);
}

function readFields(text: string, schema: z.ZodType): FormData | undefined {
	const parts = partText(text);
	if (!parts) return undefined;
	const read = readYaml({ file: '', text: parts.header, firstLine: 2 });
	if (!read.ok || typeof read.value !== 'object' || Array.isArray(read.value)) return undefined;
	return toFormShape(schema, read.value) as FormData;
}

function newFile(fields: FormData, body: string): string {
	const text = body.trim();
	return `---\n${writeFields(fields)}---\n${text && `\n${text}\n`}`;
}

/** With the byte order mark and the line breaks that the file had; a file that did not change keeps every byte. */
function sameLines(source: string, before: string, after: string): string {
	if (before === after) return source;
	const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
	return mark + (source.includes('\r\n') ? after.replace(/\n/g, '\r\n') : after);
}

/** The empty lines around a text are no part of what is shown. */
function shownBody(body: string): string {
	return body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

function writeBody(before: string, typed: string): string {
	const shown = shownBody(before);
	if (typed.trimEnd() === shown) return before;
	const start = shown === '' ? '\n' : before.slice(0, before.indexOf(shown));
	const end = shown === '' ? '\n' : before.slice(before.indexOf(shown) + shown.length);
	return typed.trim() === '' ? '' : start + typed.trimEnd() + (end || '\n');
}

/** The header with the lines of the fields that were changed written anew, and no other. */
function writeHeader(header: string, before: FormData, after: FormData): string {
	const names = Object.keys({ ...before, ...after });
	const changed = names.filter((name) => !isSame(before[name], after[name]));
	if (changed.length === 0) return header;
	const pieces = piecesOf(header);
	if (!pieces) return writeFields(after);
	for (const name of changed) {
		const text = after[name] === undefined ? '' : writeFields({ [name]: after[name] });
		const piece = pieces.find((piece) => piece.name === name);
		if (piece) piece.text = text;
		else pieces.splice(placeFor(name, Object.keys(after), pieces), 0, { name, text, notes: '' });
	}
	return pieces.map(({ text, notes }) => text + notes).join('');
}

/** The lines of a field, and the notes and empty lines below them, which belong to what follows. */
interface Piece {
	name: string;
	text: string;
	notes: string;
}

/** The header by its fields: nothing where they do not stand below one another. */
function piecesOf(header: string): Piece[] | undefined {
	const { contents } = parseDocument(header, { schema: 'failsafe' });
	if (!contents || !('items' in contents)) return header.trim() === '' ? [] : undefined;
	const starts: [number, string][] = [];
	for (const item of contents.items) {
		const key = (item as { key?: { range?: number[]; value?: unknown } }).key;
		const start = key?.range?.[0];
		if (start === undefined || (start > 0 && header[start - 1] !== '\n')) return undefined;
		starts.push([start, String(key?.value)]);
	}
	const above = { name: '', text: '', notes: header.slice(0, starts[0]?.[0] ?? header.length) };
	const fields = starts.map(([start, name], at) => {
		const all = header.slice(start, starts[at + 1]?.[0] ?? header.length);
		const notes = /(?:^(?:#.*|[ \t]*)\n)+$/m.exec(all)?.[0] ?? '';
		return { name, text: all.slice(0, all.length - notes.length), notes };
	});
	return [above, ...fields];
}

/** Behind the nearest field that stands before it in the order of the schema. */
function placeFor(name: string, order: string[], pieces: Piece[]): number {
	const earlier = order.slice(0, order.indexOf(name)).reverse();
	const near = earlier.find((other) => pieces.some((piece) => piece.name === other)) ?? '';
	return pieces.findIndex((piece) => piece.name === near) + 1;
}

function isSame(before: unknown, after: unknown): boolean {
	return JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
}

/** A form may hand over the fields of a map in any order. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).map(([name, part]) => [name, sorted(part)] as const);
	return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
