import type { Element } from 'xast';
import { countWords } from '../../words/plain-characters.ts';
import { attributeOf, elementIn, elementsBelow, lettersIn } from '../../xml/elements.ts';
import type { Told } from '../notebook.ts';
import { type Handler, tell, type Walk } from './walk.ts';

/** What is told of a change: who made it, and of how many words. */
function change(element: Element, name = 'w:t'): Told {
	const words = elementsBelow(element, name).map(lettersIn).join('');
	return { detail: attributeOf(element, 'w:author') ?? '', words: countWords(words) };
}

/** What was put in with “Track Changes” is taken as accepted. */
export const inserted: Handler = (element, walk) => {
	tell(walk, 'inserted', change(element));
	return walk.simplify(element.children);
};

export const deleted: Handler = (element, walk) => {
	tell(walk, 'deleted', change(element, 'w:delText'));
	return [];
};

/** Words that were moved are left out where they were, and kept where they are now. */
export const movedFrom: Handler = (element, walk) => {
	tell(walk, 'moved', change(element));
	return [];
};

/** Whether the end of a paragraph was deleted or moved away, so that its words and the next paragraph are one. */
export function isEndDeleted(properties: Element | undefined, walk: Walk): boolean {
	const mark = elementIn(properties, 'w:rPr');
	const [deletion, move] = [elementIn(mark, 'w:del'), elementIn(mark, 'w:moveFrom')];
	if (deletion) tell(walk, 'deleted', change(deletion));
	return deletion !== undefined || move !== undefined;
}

/** Whether a row of a table was deleted; one that was put in is told. */
export function isRowDeleted(row: Element, walk: Walk): boolean {
	const properties = elementIn(row, 'w:trPr');
	const [deletion, insertion] = [elementIn(properties, 'w:del'), elementIn(properties, 'w:ins')];
	if (deletion) {
		const words = [...elementsBelow(row, 'w:delText'), ...elementsBelow(row, 'w:t')].map(lettersIn).join(' ');
		tell(walk, 'deleted', { ...change(deletion), words: countWords(words) });
	} else if (insertion) tell(walk, 'inserted', change(insertion));
	return deletion !== undefined;
}
