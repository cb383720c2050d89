import type { Element } from 'xast';
import { attributeOf, elementIn, elementsIn, newElement } from '../xml/elements.ts';
import { ListCounter } from './count-lists.ts';
import type { NewRelationships } from './new-relationships.ts';
import { Notebook } from './notebook.ts';
import { readNumbering } from './numbering.ts';
import type { WordPackage } from './read-package.ts';
import { settleHeadings } from './settle-headings.ts';
import { newWalk, simplifyBlocks } from './simplify/simplify.ts';
import type { Shared } from './simplify/walk.ts';
import { readStyles, type StyleSheet } from './styles.ts';
import { visibleWords } from './visible-words.ts';

/** A part that was simplified, and what it refers to. */
interface SimplifiedPart {
	elements: Element[];
	made: NewRelationships;
}

/** A document without what is not printed. */
export interface SimplifiedDocument {
	body: SimplifiedPart;
	/** The notes that are referred to, with their ids. */
	footnote: SimplifiedPart;
	endnote: SimplifiedPart;
	notebook: Notebook;
	/** All words that are printed, as `SourceDocument` has them. */
	words: string;
	sheet: StyleSheet;
}

/** Counts the lists of a document and simplifies all its parts. */
export function simplifyDocument(file: WordPackage): SimplifiedDocument {
	const shared = sharedOf(file);
	const { sheet, notebook, cited, numbers } = shared;
	const text = elementIn(file.document.root, 'w:body') ?? newElement('w:body');
	const walk = newWalk(file.document, shared);
	const elements = simplifyBlocks(text.children, walk);
	settleHeadings(elements);
	const footnote = simplifyNotes('footnote', shared);
	const endnote = simplifyNotes('endnote', shared);
	const printed = [text, ...cited].map((part) => visibleWords(part, sheet));
	const words = [...printed, ...numbers].join(' ');
	return { body: { elements, made: walk.made }, footnote, endnote, notebook, words, sheet };
}

function sharedOf(file: WordPackage): Shared {
	const root = (type: string): Element | undefined => file.parts.get(type)?.[0]?.root;
	const sheet = readStyles(root('styles'));
	const numbering = readNumbering(root('numbering'), sheet.styles);
	const idOf = (element: Element): string => attributeOf(element, 'w:id') ?? '';
	const notes = (['footnote', 'endnote'] as const).flatMap((kind) =>
		elementsIn(root(`${kind}s`), `w:${kind}`)
			.filter((note) => (attributeOf(note, 'w:type') ?? 'normal') === 'normal')
			.map((note): [string, Element] => [`w:${kind}Reference ${idOf(note)}`, note]),
	);
	return {
		file,
		sheet,
		numbering,
		counter: new ListCounter(numbering),
		notebook: new Notebook(),
		commenters: new Map(
			elementsIn(root('comments'), 'w:comment').map((comment) => [
				idOf(comment),
				attributeOf(comment, 'w:author') ?? '',
			]),
		),
		notes: new Map(notes),
		cited: new Set(),
		numbers: [],
	};
}

/** Only the notes that are referred to are printed. */
function simplifyNotes(kind: 'footnote' | 'endnote', shared: Shared): SimplifiedPart {
	const part = shared.file.parts.get(`${kind}s`)?.[0] ?? shared.file.document;
	const walk = newWalk(part, shared);
	const own = [...shared.cited].filter(({ name }) => name === `w:${kind}`);
	const elements = own.map((note) =>
		newElement(`w:${kind}`, { 'w:id': attributeOf(note, 'w:id') ?? '' }, simplifyBlocks(note.children, walk)),
	);
	return { elements, made: walk.made };
}
