import type { Root } from 'mdast';

/** A paper as the reader of some format gives it: its text as Markdown's tree, with printed numbers as text where they stand. */
export interface SourceDocument {
	/** Headings, paragraphs, lists, tables, footnotes; the address of an image is `import:N`. */
	root: Root;
	/** Words of page headers and footers, which are not in the tree. */
	margins: string[];
	/** The pictures of the paper, by N. */
	images: SourceImage[];
	/** What could not be kept, or was not taken over. */
	notes: ImportNote[];
	/** All visible words of the source in order, to prove that none is lost. */
	words: string;
}

export interface SourceImage {
	name: string;
	/** As in MIME: `image/png`. */
	type: string;
	bytes: Uint8Array;
	alt?: string;
}

/** Something that an officer should know of an import. */
export interface ImportNote {
	/** lost: it could not be kept. left_out: it was not taken over, and why. look_at: it was kept, and may be wrong. */
	kind: 'lost' | 'left_out' | 'look_at';
	/** Where it stood: the words before it, or a heading. */
	place: string;
	text: string;
}

/** A paper, or why it cannot be imported at all and what to do, in the officer's words. */
export type SourceOutcome = { ok: true; value: SourceDocument } | { ok: false; reason: string; fix: string };
