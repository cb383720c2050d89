import type { SourceOutcome } from './source-document.ts';
import { buildBlocks } from './text/build-blocks.ts';
import { decodeText } from './text/decode-text.ts';
import { joinCut } from './text/join-cut.ts';
import { widthOf } from './text/join-wrapped.ts';
import { decodeEntities } from './text/read-inline.ts';
import { readLines } from './text/read-lines.ts';
import { plainWords } from './words/plain-characters.ts';

/**
 * Reads plain text, as it is typed or as a program takes it out of a PDF: paragraphs, bullets, printed numbers, cells
 * that a tab parts, and the marks that such programs leave (`**`, `#`, HTML in cells).
 */
export function readText(bytes: Uint8Array): SourceOutcome {
	const text = decodeText(bytes);
	if (!text.ok) return text;
	const { blocks, notes } = joinCut(buildBlocks(readLines(text.value), widthOf(text.value)));
	return {
		ok: true,
		value: {
			root: { type: 'root', children: blocks },
			margins: [],
			images: [],
			notes,
			words: visibleWords(text.value),
		},
	};
}

/** The words without the marks, read apart from the tree so that a word that is lost there is seen. */
function visibleWords(text: string): string {
	const plain = text
		.replace(/<\/?(?:b|i|u|em|strong|sup|sub|span|font|a)\b[^<>]*>/gi, '')
		.replace(/<\/?(?:p|div|br|ul|ol|li|h[1-6])\b[^<>]*>/gi, ' ')
		.replace(/\[([^[\]]+)\]\([^()\s]+\)/g, '$1')
		.replace(/\*\*/g, '');
	return plainWords(decodeEntities(plain));
}
