import { beginsWith } from './files/bytes.ts';
import { refusals } from './files/refusal.ts';
import { refusalOf } from './files/refusal-of.ts';
import { readDocx } from './read-docx.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import type { SourceOutcome } from './source-document.ts';

/** Reads a paper by what its first bytes say it is, and then by its name. */
export async function readSource(bytes: Uint8Array, name: string): Promise<SourceOutcome> {
	const refusal = refusalOf(bytes);
	if (refusal) return refusal;
	if (beginsWith(bytes, 'PK')) return readDocx(bytes);
	if (/\.(?:md|markdown)$/i.test(name)) return readMarkdown(bytes);
	return /\.(?:txt|text)$/i.test(name) ? readText(bytes) : refusals.binary;
}
