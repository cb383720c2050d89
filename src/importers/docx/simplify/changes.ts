import type { Element } from 'xast';
import { attributeOf, elementIn } from '../../xml/elements.ts';
import { type Handler, tell } from './walk.ts';

const author = (element: Element): string => attributeOf(element, 'w:author') ?? '';

/** What was put in with “Track Changes” is taken as accepted. */
export const inserted: Handler = (element, walk) => {
	tell(walk, 'inserted', author(element));
	return walk.simplify(element.children);
};

export const deleted: Handler = (element, walk) => {
	tell(walk, 'deleted', author(element));
	return [];
};

/** Words that were moved are left out where they were, and kept where they are now. */
export const movedFrom: Handler = (element, walk) => {
	tell(walk, 'moved', author(element));
	return [];
};

/** Whether the end of a paragraph was deleted or moved away, so that its words and the next paragraph are one. */
export function isEndDeleted(properties: Element | undefined): boolean {
	const mark = elementIn(properties, 'w:rPr');
	return elementIn(mark, 'w:del') !== undefined || elementIn(mark, 'w:moveFrom') !== undefined;
}
