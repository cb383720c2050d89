import { type Refusal, refusals } from '../files/refusal.ts';

/** A text, or why these bytes are none. */
export type Decoded = { ok: true; value: string } | Refusal;

/** How much of a text may be control characters before it is taken for something else. */
const mostControls = 0.01;

/**
 * Reads bytes as UTF-8, as UTF-16 where the byte order mark says so, or else in the encoding that the text names for
 * itself or Windows-1252, in which Notepad and Word saved by default for many years.
 */
export function decodeText(bytes: Uint8Array, named = 'windows-1252'): Decoded {
	if (bytes.length === 0) return refusals.empty;
	const text = decode(bytes, named).replace(/^\uFEFF/, '');
	let controls = 0;
	for (const letter of text) if (isControl(letter)) controls += 1;
	if (text.includes('\u0000') || controls > text.length * mostControls) return refusals.binary;
	if (text.trim() === '') return refusals.empty;
	return { ok: true, value: text.replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n') };
}

const isControl = (letter: string): boolean => letter < ' ' && !'\t\n\v\f\r'.includes(letter);

function decode(bytes: Uint8Array, named: string): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return decoderOf(named).decode(bytes);
	}
}

/** The names of encodings are those of the Encoding Standard; another one cannot be read. */
function decoderOf(named: string): TextDecoder {
	try {
		const decoder = new TextDecoder(named);
		return decoder.encoding === 'utf-8' ? new TextDecoder('windows-1252') : decoder;
	} catch {
		return new TextDecoder('windows-1252');
	}
}
