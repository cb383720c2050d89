import type { Element } from 'xast';
import { lastWords } from '../../words/place.ts';
import type { ListCounter } from '../count-lists.ts';
import type { NewRelationships } from '../new-relationships.ts';
import type { Notebook, Told } from '../notebook.ts';
import type { Numbering } from '../numbering.ts';
import type { WordPackage } from '../read-package.ts';
import type { Relationships } from '../relationships.ts';
import type { Marks, StyleSheet } from '../styles.ts';
import type { TopicName } from '../topics.ts';
import type { Field } from './fields.ts';

/** What all parts of a document share. */
export interface Shared {
	file: WordPackage;
	sheet: StyleSheet;
	numbering: Numbering;
	counter: ListCounter;
	notebook: Notebook;
	/** The author of each comment, by its id. */
	commenters: ReadonlyMap<string, string>;
	/** The footnotes and endnotes of the document, by the name and the id of what refers to them. */
	notes: ReadonlyMap<string, Element>;
	/** Those of them that are referred to. */
	cited: Set<Element>;
	/** The numbers that were printed before paragraphs. */
	numbers: string[];
}

/** A walk through a part: where it is, and what is carried from one paragraph to the next. */
export interface Walk extends Shared {
	relationships: Relationships;
	/** What the simplified part refers to. */
	made: NewRelationships;
	/** The last of the words so far. */
	before: string;
	/** The fields that are open, the innermost last. */
	fields: Field[];
	/** How the words of this paragraph are set by its style. */
	marks: Marks;
	isHeading: boolean;
	/** How many cells this stands in. */
	cells: number;
	/** How far in the bullets stand that are open. */
	bullets: number[];
	/** Blocks that stand in a box of this paragraph. */
	boxes: Element[];
	/** The words of a paragraph whose end was deleted: the next one goes on with them. */
	carried: Element[];
	/** This stands in a control that holds a table of contents. */
	inContents: boolean;
	simplify: (nodes: Element['children']) => Element[];
}

/** What an element becomes: none, itself in a simpler form, or what is in it. */
export type Handler = (element: Element, walk: Walk) => Element[];

export const tell = (walk: Walk, topic: TopicName, told: Told = {}): void =>
	walk.notebook.tell(topic, walk.before, told);

/** Words are set down: what comes after can be told by them. */
export function pass(walk: Walk, text: string): void {
	walk.before = lastWords(walk.before, text);
}
