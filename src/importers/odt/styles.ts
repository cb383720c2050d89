import type { Element } from 'xast';
import { attributeOf, elementIn, elementsBelow } from '../xml/elements.ts';

/** How text is printed, as far as a report can hold it. What is undefined is as around it. */
export interface TextLook {
	bold?: boolean;
	italic?: boolean;
	underlined?: boolean;
	struck?: boolean;
	position?: 'super' | 'sub' | 'line';
	hidden?: boolean;
}

/** A style, with all that it has from those it is based on. */
export interface OdtStyle {
	look: TextLook;
	/** Of a paragraph: the numbering that it has. Empty where it has none, whatever it is based on. */
	list?: string;
}

export type StyleOf = (family: string, name: string | undefined) => OdtStyle;

const plain: OdtStyle = { look: {} };
/** How many styles may be based on one another. */
const longestChain = 30;

/** Reads the styles of a document: named ones and its own. */
export function readStyles(roots: Element[]): StyleOf {
	const styles = new Map<string, Element>();
	for (const style of roots.flatMap((root) => elementsBelow(root, 'style:style')))
		styles.set(keyOf(attributeOf(style, 'style:family'), attributeOf(style, 'style:name')), style);
	const known = new Map<string, OdtStyle>();
	const resolve = (key: string, depth: number): OdtStyle => {
		const found = known.get(key);
		const style = styles.get(key);
		if (found || !style || depth > longestChain) return found ?? plain;
		const parent = attributeOf(style, 'style:parent-style-name');
		const outer =
			parent === undefined ? plain : resolve(keyOf(attributeOf(style, 'style:family'), parent), depth + 1);
		const list = attributeOf(style, 'style:list-style-name') ?? outer.list;
		const own = { look: { ...outer.look, ...lookOf(style) }, ...(list !== undefined && { list }) };
		known.set(key, own);
		return own;
	};
	return (family, name) => (name === undefined ? plain : resolve(keyOf(family, name), 0));
}

const keyOf = (family: string | undefined, name: string | undefined): string => `${family} ${name}`;

function lookOf(style: Element): TextLook {
	const properties = elementIn(style, 'style:text-properties');
	const said = (name: string): string | undefined => attributeOf(properties, name);
	const weight = said('fo:font-weight');
	const slant = said('fo:font-style');
	const line = said('style:text-underline-style');
	const through = said('style:text-line-through-style') ?? said('style:text-line-through-type');
	const position = said('style:text-position');
	const display = said('text:display');
	return {
		...(weight !== undefined && { bold: /^(?:bold|[6-9]00)$/.test(weight) }),
		...(slant !== undefined && { italic: slant !== 'normal' }),
		...(line !== undefined && { underlined: line !== 'none' }),
		...(through !== undefined && { struck: through !== 'none' }),
		...(position !== undefined && { position: positionOf(position) }),
		...(display !== undefined && { hidden: display === 'none' }),
	};
}

/** `super 58%`, `-33% 58%`; `0% 100%` is on the line. */
function positionOf(text: string): 'super' | 'sub' | 'line' {
	const [first = ''] = text.split(' ');
	if (first === 'super' || first === 'sub') return first;
	const height = Number.parseFloat(first);
	return height > 0 ? 'super' : height < 0 ? 'sub' : 'line';
}
