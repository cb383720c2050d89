import { missingWords } from '../src/importers/count-words.ts';
import type { ImportNote, SourceImage, SourceOutcome } from '../src/importers/source-document.ts';
import { writeMarkdown } from '../src/importers/write-report.ts';

/** What a reader makes of a paper: its text as Markdown, and what is told of it. */
export interface ReadPaper {
	text: string;
	notes: ImportNote[];
	/** Each note as a line: where, and what. */
	told: string;
	margins: string[];
	images: SourceImage[];
	/** Words that are neither in the text nor told. */
	lost: string[];
}

/** Shows what a reader gave. */
export function showPaper(outcome: SourceOutcome): ReadPaper {
	if (!outcome.ok) throw new Error(outcome.reason);
	const { root, notes, margins, images, words } = outcome.value;
	const text = writeMarkdown(root.children).trim();
	const told = notes.map(({ place, text: what }) => `${place}: ${what}`).join('\n');
	return { text, notes, told, margins, images, lost: missingWords(words, [text, told]) };
}
