import type { Element } from 'hast';
import type { ImportNote, SourceImage } from '../source-document.ts';
import type { Style } from './read-styles.ts';

/** What is known of a paper, and what is to be told of it, while its HTML becomes our tree. */
export interface Reading {
	styleOf: (element: Element) => Style;
	/** The label of a list item where the style sheet writes it, as Google Docs does. */
	labelOf: (list: Element, item: Element) => string | undefined;
	note: (kind: ImportNote['kind'], place: string, text: string) => void;
	/** The pictures found until now. */
	images: SourceImage[];
	/** The words of page headers and footers. */
	margins: string[];
}
