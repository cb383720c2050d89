import { readMargins } from './docx/read-margins.ts';
import { readPackage } from './docx/read-package.ts';
import { simplifyDocument } from './docx/simplify-document.ts';
import { toHtml } from './docx/to-html.ts';
import { writeSimplified } from './docx/write-simplified.ts';
import { type Refusal, refusals } from './files/refusal.ts';
import type { SourceDocument, SourceOutcome } from './source-document.ts';
import { treeFromHtml } from './tree/tree-from-html.ts';

/**
 * Reads a Word document (.docx). Its lists are counted, and what is not printed is taken out and told; mammoth then
 * turns what is left into HTML.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceOutcome> {
	const simplified = simplify(bytes);
	if (!simplified.ok) return simplified;
	const { packed, notes, ...others } = simplified.value;
	const { html, images } = await toHtml(packed);
	const tree = treeFromHtml(html, images);
	if (!tree) return refusals.damaged;
	return { ok: true, value: { ...tree, ...others, notes: [...notes, ...tree.notes] } };
}

type Simplified = Pick<SourceDocument, 'margins' | 'notes' | 'words'> & { packed: Uint8Array };

/** What mammoth is to read, and what it is not. The trees of a long document are large, and end here. */
function simplify(bytes: Uint8Array): { ok: true; value: Simplified } | Refusal {
	const file = readPackage(bytes);
	if (!file.ok) return file;
	const document = simplifyDocument(file.value);
	return {
		ok: true,
		value: {
			packed: writeSimplified(document, file.value),
			margins: readMargins(file.value, document.sheet),
			notes: document.notebook.notes(),
			words: document.words,
		},
	};
}
