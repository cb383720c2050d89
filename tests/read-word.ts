import { missingWords } from '../src/importers/count-words.ts';
import { readDocx } from '../src/importers/read-docx.ts';
import type { ImportNote, SourceImage } from '../src/importers/source-document.ts';
import { writeMarkdown } from '../src/importers/write-report.ts';
import { type WordParts, wordFile } from './word-file.ts';

/** What is made of a Word file: its text as Markdown, and what is told of it. */
export interface ReadWord {
	text: string;
	notes: ImportNote[];
	/** Each note as a line: where, and what. */
	told: string;
	margins: string[];
	images: SourceImage[];
	/** Words that are neither in the text nor told. */
	lost: string[];
}

/** Reads a Word file of these parts. */
export async function readWord(parts: WordParts | string): Promise<ReadWord> {
	const outcome = await readDocx(wordFile(typeof parts === 'string' ? { body: parts } : parts));
	if (!outcome.ok) throw new Error(outcome.reason);
	const { root, notes, margins, images, words } = outcome.value;
	const text = writeMarkdown(root.children).trim();
	const told = notes.map(({ place, text: what }) => `${place}: ${what}`).join('\n');
	return { text, notes, told, margins, images, lost: missingWords(words, [text, told]) };
}
