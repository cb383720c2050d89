import type { ElementContent } from 'hast';
import type { ImportNote, SourceImage } from '../source-document.ts';
import { lastWords, placeAfter } from '../words/place.ts';
import type { ListCounter, OpenList } from './count-lists.ts';
import type { StyleOf, TextLook } from './styles.ts';

/** A note at the foot of a page, or at the end of the text. */
export interface OdtNote {
	label: string;
	content: ElementContent[];
}

/** What is known and gathered while the text of a document is gone through. */
export interface OdtReading {
	styleOf: StyleOf;
	lists: ListCounter;
	headings: OpenList;
	files: ReadonlyMap<string, Uint8Array>;
	images: SourceImage[];
	footnotes: OdtNote[];
	notes: ImportNote[];
	/** The kinds of the tracked changes, by their ids, with the words of those that deleted some. */
	changes: ReadonlyMap<string, { kind: string; words: number }>;
	/** The last words gone through. */
	before: string;
}

/** What holds for the text within an element. */
export interface Within {
	look: TextLook;
	/** Blocks that stand in a paragraph, such as a text box, and come after it. */
	boxes: ElementContent[];
	isLink?: boolean;
}

/** Tells of what stands behind the words gone through. */
export function tell(reading: OdtReading, kind: ImportNote['kind'], text: string): void {
	reading.notes.push({ kind, place: placeAfter(reading.before), text });
}

/** Words are gone through: what comes after can be told by them. */
export function remember(reading: OdtReading, text: string): void {
	reading.before = lastWords(reading.before, text);
}
