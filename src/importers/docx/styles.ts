import type { Element } from 'xast';
import { attributeOf, elementIn, elementsIn } from '../xml/elements.ts';

/** What a style says of the words in it, its own and what it takes over from the styles that it is based on. */
export interface Style {
	/** As Word shows it, in small letters: `heading 1`, `toc 2`. */
	name: string;
	/** The ids of this style and of those it is based on, itself first. */
	chain: string[];
	numId?: string;
	level?: number;
	/** From 0; 9 is body text. */
	outline?: number;
	/** How far in the words begin, in twentieths of a point. */
	indent?: number;
	marks: Marks;
}

/** Marks of words, each undefined where nothing is said of it. */
export type Marks = Partial<Record<Mark, boolean>>;
export type Mark = (typeof markNames)[number];
const markNames = ['w:b', 'w:i', 'w:strike', 'w:dstrike', 'w:vanish'] as const;

export type Styles = ReadonlyMap<string, Style>;

/** How words are set where no style is named. */
export interface StyleSheet {
	styles: Styles;
	/** The id of the style of a paragraph that names none. */
	normal?: string;
	defaults: Marks;
}

/** Reads the styles of a document. */
export function readStyles(root: Element | undefined): StyleSheet {
	const elements = new Map(
		elementsIn(root, 'w:style').map((element) => [attributeOf(element, 'w:styleId') ?? '', element]),
	);
	const styles = new Map<string, Style>();
	for (const id of elements.keys()) styles.set(id, readStyle(chainOf(id, elements), elements));
	const normal = [...elements.values()].find(
		(element) => attributeOf(element, 'w:type') === 'paragraph' && isOn(element, 'w:default'),
	);
	const defaults = elementIn(elementIn(elementIn(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
	return {
		styles,
		defaults: marksOf(defaults),
		...(normal && { normal: attributeOf(normal, 'w:styleId') ?? '' }),
	};
}

const isOn = (element: Element, name: string): boolean =>
	/^(?:1|true|on)$/.test(attributeOf(element, name) ?? '');

/** How many styles may be based on one another: Word lets far fewer. */
const longestChain = 30;

/** A style that is based on itself, by whatever way, ends where it would begin again. */
function chainOf(id: string, elements: ReadonlyMap<string, Element>): string[] {
	const chain: string[] = [];
	for (let next: string | undefined = id; next !== undefined && !chain.includes(next); ) {
		const element: Element | undefined = elements.get(next);
		if (!element || chain.length === longestChain) break;
		chain.push(next);
		next = attributeOf(elementIn(element, 'w:basedOn'), 'w:val');
	}
	return chain;
}

function readStyle(chain: string[], elements: ReadonlyMap<string, Element>): Style {
	const style: Style = { name: '', chain, marks: {} };
	for (const id of chain.toReversed()) {
		const element = elements.get(id);
		const paragraph = elementIn(element, 'w:pPr');
		const number = elementIn(paragraph, 'w:numPr');
		const numId = attributeOf(elementIn(number, 'w:numId'), 'w:val');
		const level = numberIn(number, 'w:ilvl');
		const name = (attributeOf(elementIn(element, 'w:name'), 'w:val') ?? '').toLowerCase();
		// A heading style of Word is one even where its level is not written down.
		const named = /^heading ([1-9])$/.exec(name)?.[1];
		const outline = numberIn(paragraph, 'w:outlineLvl') ?? (named && Number(named) - 1);
		const indent = indentIn(paragraph);
		Object.assign(style, {
			name,
			...(numId !== undefined && { numId }),
			...(level !== undefined && { level }),
			...(outline !== undefined && { outline }),
			...(indent !== undefined && { indent }),
		});
		style.marks = { ...style.marks, ...marksOf(elementIn(element, 'w:rPr')) };
	}
	return style;
}

/** The whole number that an element in this one has as its value. */
export function numberIn(element: Element | undefined, name: string): number | undefined {
	const value = attributeOf(elementIn(element, name), 'w:val');
	return value !== undefined && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : undefined;
}

/** How far in the words of a paragraph begin by these properties, in twentieths of a point. */
export function indentIn(properties: Element | undefined): number | undefined {
	const indent = elementIn(properties, 'w:ind');
	const value = attributeOf(indent, 'w:left') ?? attributeOf(indent, 'w:start');
	return value !== undefined && /^-?\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** Whether an element switches something on: it is there, and does not say that it is off. [ECMA-376, part 1, 17.17.4] */
export function isSwitchedOn(element: Element | undefined): boolean {
	return element !== undefined && !/^(?:0|false|off)$/.test(attributeOf(element, 'w:val') ?? '');
}

/** The marks that properties of a run switch on or off. */
export function marksOf(properties: Element | undefined): Marks {
	const marks: Marks = {};
	for (const name of markNames) {
		const element = elementIn(properties, name);
		if (element) marks[name] = isSwitchedOn(element);
	}
	return marks;
}
