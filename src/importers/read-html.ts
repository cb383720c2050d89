import { refusals } from './files/refusal.ts';
import type { ImportNote, SourceOutcome } from './source-document.ts';
import { decodeText } from './text/decode-text.ts';
import { treeFromHtml } from './tree/tree-from-html.ts';

/** How many tags are read. A report of 200 pages has about 100,000, as Word writes it. */
const mostTags = 600_000;

/** How far the name of the encoding is looked for, in bytes. */
const headLength = 4096;

/** Reads a web page: the report as a site shows it, or as Word, LibreOffice or Google Docs save it. */
export function readHtml(bytes: Uint8Array): SourceOutcome {
	const text = decodeText(bytes, namedEncoding(bytes));
	if (!text.ok) return text;
	if (countTags(text.value) > mostTags) return refusals.longPage;
	const tree = treeFromHtml(text.value);
	if (!tree) return refusals.deepPage;
	if (tree.words === '' && tree.images.length === 0) return refusals.empty;
	return { ok: true, value: { ...tree, notes: [...tellOfNumbers(text.value), ...tree.notes] } };
}

/** LibreOffice writes each level of its numbers as a list of its own: `1.1` becomes `1.` within `1.` */
function tellOfNumbers(html: string): ImportNote[] {
	const isWritten = /<meta\b[^>]*\bgenerator\b[^>]*\bLibreOffice\b/i.test(html.slice(0, headLength));
	if (!isWritten || !/<ol\b/i.test(html)) return [];
	return [
		{
			kind: 'look_at',
			place: 'Numbers of paragraphs',
			text: 'LibreOffice writes numbers such as 1.1 into a web page as 1. alone. If the numbers are not those of the paper, import the document itself (.odt or .docx).',
		},
	];
}

/** Whether a text is a web page, by what it begins with. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
	const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength)).replaceAll('\0', '');
	// Each comment goes to its own end and no further: otherwise many of them could be parted in ever more ways.
	return /^[^<]{0,8}(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)\b/i.test(
		start,
	);
}

/** `<meta charset="windows-1252">`, or the older form with the type of the content. */
function namedEncoding(bytes: Uint8Array): string | undefined {
	const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength));
	return /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
}

function countTags(text: string): number {
	let count = 0;
	for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1;
	return count;
}
