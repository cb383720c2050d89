import { readMargins } from './docx/read-margins.ts';
import { readPackage } from './docx/read-package.ts';
import { simplifyDocument } from './docx/simplify-document.ts';
import { toHtml } from './docx/to-html.ts';
import { writeSimplified } from './docx/write-simplified.ts';
import { refusals } from './files/refusal.ts';
import type { SourceOutcome } from './source-document.ts';
import { treeFromHtml } from './tree/tree-from-html.ts';

/**
 * Reads a Word document (.docx). Its lists are counted, and what is not printed is taken out and told; mammoth then
 * turns what is left into HTML.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceOutcome> {
	const file = readPackage(bytes);
	if (!file.ok) return file;
	const document = simplifyDocument(file.value);
	const { html, images } = await toHtml(writeSimplified(document, file.value));
	const tree = treeFromHtml(html, images);
	if (!tree) return refusals.damaged;
	return {
		ok: true,
		value: {
			...tree,
			margins: readMargins(file.value, document.sheet),
			notes: [...document.notebook.notes(), ...tree.notes],
			words: document.words,
		},
	};
}
