import type { Outcome, Place, Problem } from './problem.ts';

/** A file of content as it was found: its path below the content folder, its path as the officer knows it, its bytes. */
export interface ContentFile {
	/** Below the content folder, with forward slashes: `reports/2010/cohesion-strategy.md`. */
	path: string;
	/** As problems name it: `content/reports/2010/cohesion-strategy.md`. */
	file: string;
	bytes: Uint8Array;
}

/** A text without a byte order mark, with line breaks as `\n`. */
export function plainLines(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Reads a file's bytes as UTF-8 with line breaks as `\n`; a byte that is not UTF-8 is a problem with its place. */
export function readText(source: ContentFile): Outcome<string> {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(source.bytes);
		return { ok: true, value: plainLines(text) };
	} catch {
		return { ok: false, problems: [notUtf8(source)] };
	}
}

function notUtf8(source: ContentFile): Problem {
	return {
		place: placeOfBadByte(source),
		level: 'error',
		rule: 'utf-8',
		reason: 'This file has a character that is not saved as UTF-8, so it cannot be read without guessing.',
		fix: 'Save the file again with the encoding UTF-8 (in Notepad or Word: Save as, Encoding, UTF-8).',
	};
}

function placeOfBadByte({ file, bytes }: ContentFile): Place {
	// A stream gives out whole characters only, so that the bad one is not among them.
	const before = new TextDecoder('utf-8').decode(bytes.subarray(0, firstBadByte(bytes)), { stream: true });
	const lines = before.split(/\r\n?|\n/);
	return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function firstBadByte(bytes: Uint8Array): number {
	let readable = 0;
	let bad = bytes.length;
	// Each half is read as a stream, so that a character cut by the middle is no error.
	while (bad - readable > 1) {
		const middle = (readable + bad) >> 1;
		if (isReadable(bytes.subarray(0, middle))) readable = middle;
		else bad = middle;
	}
	return readable;
}

function isReadable(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
