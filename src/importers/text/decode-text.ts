import { type Refusal, refusals } from '../files/refusal.ts';

/** A text, or why these bytes are none. */
export type Decoded = { ok: true; value: string } | Refusal;

/** How much of a text may be control characters before it is taken for something else. */
const mostControls = 0.01;

/**
 * Reads bytes as UTF-8, as UTF-16 where the byte order mark says so, or else as Windows-1252, which Notepad saved by
 * default for many years.
 */
export function decodeText(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return refusals.empty;
	const text = decode(bytes).replace(/^\uFEFF/, '');
	const controls = [...text].filter(isControl).length;
	if (text.includes('\u0000') || controls > text.length * mostControls) return refusals.binary;
	if (text.trim() === '') return refusals.empty;
	return { ok: true, value: text.replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n') };
}

const isControl = (letter: string): boolean => letter < ' ' && !'\t\n\v\f\r'.includes(letter);

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
