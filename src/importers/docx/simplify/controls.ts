import type { Element } from 'xast';
import { attributeOf, elementIn, elementsBelow, elementsIn } from '../../xml/elements.ts';
import { textOf } from '../text-of.ts';
import { type Handler, tell, type Walk } from './walk.ts';

/** A content control: what is in it. One that was not filled in shows a prompt, which is left out. */
export const control: Handler = (element, walk) => {
	const properties = elementIn(element, 'w:sdtPr');
	const content = elementIn(element, 'w:sdtContent');
	if (!content) return [];
	const inner = holdsContents(properties) ? contentsIn(content, walk) : walk.simplify(content.children);
	if (!elementIn(properties, 'w:showingPlcHdr')) return inner;
	const prompt = inner.map(textOf).join('').trim();
	if (prompt === '') return inner;
	tell(walk, 'placeholder', { detail: prompt });
	return [];
};

function holdsContents(properties: Element | undefined): boolean {
	const [gallery] = properties ? elementsBelow(properties, 'w:docPartGallery') : [];
	return /^Table of Contents$/i.test(attributeOf(gallery, 'w:val') ?? '');
}

/** Reads a control whose paragraphs are all lines of a table of contents. */
function contentsIn(content: Element, walk: Walk): Element[] {
	const outer = walk.inContents;
	walk.inContents = true;
	const rest = walk.simplify(content.children);
	walk.inContents = outer;
	return rest;
}

/** Of two forms of the same thing, the newer one: the other repeats its words for old programs. */
export const alternatives: Handler = (element, walk) => {
	const choice = elementIn(element, 'mc:Choice');
	const fallback = elementIn(element, 'mc:Fallback');
	const chosen = choice && elementsIn(choice).length > 0 ? choice : fallback;
	return walk.simplify(chosen?.children ?? []);
};

export const otherDocument: Handler = (_element, walk) => {
	tell(walk, 'otherDocument');
	return [];
};
