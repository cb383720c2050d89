import { plainText } from '../markdown/plain-text.ts';
import type { SourceDocument } from './source-document.ts';

const words = /\b(?:exempt|restricted|confidential)\b|\bnot\s+for\s+publication\b/i;
const denied =
	/\b(?:not|non|no)[\s-]+(?:exempt|restricted|confidential)\b|\bexempt(?:ion)?\s+information\s*:?\s*(?:none|nil|no)\b/i;
const stamp = /\b(?:EXEMPT|RESTRICTED|CONFIDENTIAL)\b/;
const inSentence =
	/\bnot\s+for\s+publication\b|\b(?:exempt|confidential)\s+(?:information|report|item|appendix|business)\b|\bschedule\s+12a\b/i;

/** How many paragraphs, headings and cells at the beginning are looked through. */
const firstLines = 40;

/**
 * The words that say that a paper is not for the public: in a page header or footer, wherever they stand; at the
 * beginning, as a stamp in capitals, as a short line, or in the sentence that the law asks for (Local Government Act
 * 1972, s.100B and Schedule 12A).
 */
export function findSecrecy({
	root,
	margins,
}: SourceDocument): { text: string; isMargin: boolean } | undefined {
	const margin = margins.find((text) => words.test(text) && !denied.test(text));
	if (margin !== undefined) return { text: margin, isMargin: true };
	const lines = root.children.flatMap((node) =>
		node.type === 'table' ? node.children.flatMap((row) => row.children.map(plainText)) : [plainText(node)],
	);
	const text = lines.slice(0, firstLines).find(saysSo);
	return text === undefined ? undefined : { text, isMargin: false };
}

function saysSo(text: string): boolean {
	if (!words.test(text) || denied.test(text)) return false;
	const isShort = text.split(' ').length <= 4 && !/\bnon\b/i.test(text);
	return stamp.test(text) || isShort || inSentence.test(text);
}
