import { readDocx } from '../src/importers/read-docx.ts';
import { type ReadPaper, showPaper } from './read-paper.ts';
import { type WordParts, wordFile } from './word-file.ts';

/** Reads a Word file of these parts. */
export async function readWord(parts: WordParts | string): Promise<ReadPaper> {
	return showPaper(await readDocx(wordFile(typeof parts === 'string' ? { body: parts } : parts)));
}
