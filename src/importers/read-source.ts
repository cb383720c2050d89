import { beginsWith } from './files/bytes.ts';
import { refusals } from './files/refusal.ts';
import { refusalOf } from './files/refusal-of.ts';
import { kindOfZip } from './files/zip-kind.ts';
import { readDocx } from './read-docx.ts';
import { looksLikeHtml, readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readOdt } from './read-odt.ts';
import { readText } from './read-text.ts';
import type { SourceOutcome } from './source-document.ts';

/** Reads a paper by what its first bytes say it is, and then by its name. One that is too long to be held at once is refused. */
export async function readSource(bytes: Uint8Array, name: string): Promise<SourceOutcome> {
	try {
		return await readByKind(bytes, name);
	} catch (error) {
		// Of a hundred thousand paragraphs beside one another, a package hands all over in one call, which overflows the stack.
		if (error instanceof RangeError) return refusals.long;
		throw error;
	}
}

async function readByKind(bytes: Uint8Array, name: string): Promise<SourceOutcome> {
	const refusal = refusalOf(bytes);
	if (refusal) return refusal;
	if (beginsWith(bytes, 'PK')) return readArchive(bytes);
	if (/\.(?:md|markdown)$/i.test(name)) return readMarkdown(bytes);
	if (/\.(?:html?|xhtml)$/i.test(name) || looksLikeHtml(bytes)) return readHtml(bytes);
	if (/\.(?:docx|odt)$/i.test(name)) return refusals.misnamed;
	return /\.(?:txt|text)$/i.test(name) ? readText(bytes) : refusals.binary;
}

async function readArchive(bytes: Uint8Array): Promise<SourceOutcome> {
	const kind = kindOfZip(bytes);
	if (!kind.ok) return kind;
	return kind.value === 'word' ? readDocx(bytes) : readOdt(bytes);
}
