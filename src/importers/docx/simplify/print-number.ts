import type { Element } from 'xast';
import { plainCharacters } from '../../words/plain-characters.ts';
import { attributeOf, elementIn } from '../../xml/elements.ts';
import type { NumberedList } from '../numbering.ts';
import { indentIn, marksOf, numberIn, type Style } from '../styles.ts';
import { tell, type Walk } from './walk.ts';

/** What stands before a paragraph: the words of its number with the space after them, or the depth of its bullet, from 0. */
export interface Before {
	text: string;
	isBold?: boolean;
	bullet?: number;
}

/** The deepest bullet that is told apart. */
const deepest = 4;

/** Counts a paragraph in its list, if it is in one. */
export function printNumber(properties: Element | undefined, style: Style | undefined, walk: Walk): Before {
	const found = listOf(properties, style, walk);
	const printed = found && walk.counter.next(found.numId, found.level);
	if (!found || !printed || (!printed.isBullet && printed.text === '')) {
		walk.bullets = [];
		return { text: '' };
	}
	if (printed.isBullet) return { text: '', bullet: depthIn(walk.bullets, stepOf(found, properties, style)) };
	walk.bullets = [];
	if (printed.unknown) tell(walk, 'numberFormat', { detail: printed.unknown });
	const text = plainCharacters(printed.text).trim();
	walk.numbers.push(text);
	const mark = marksOf(elementIn(properties, 'w:rPr'))['w:b'];
	const isBold = printed.isBold ?? mark ?? walk.marks['w:b'] ?? false;
	return { text: printed.isTight ? text : `${text} `, isBold: isBold && !walk.isHeading };
}

/** A list, and the level in it, from 0. */
interface Found {
	numId: string;
	list: NumberedList;
	level: number;
}

/** The list of a paragraph and its level: its own, or else those of its style. List 0 is none. */
function listOf(
	properties: Element | undefined,
	style: Style | undefined,
	{ numbering }: Walk,
): Found | undefined {
	const own = elementIn(properties, 'w:numPr');
	const numId = attributeOf(elementIn(own, 'w:numId'), 'w:val') ?? style?.numId;
	const list = numId === undefined ? undefined : numbering.get(numId);
	if (numId === undefined || !list) return undefined;
	return { numId, list, level: numberIn(own, 'w:ilvl') ?? levelOfStyle(style, list) };
}

/** The level that is made for a style comes before the one that the style names. [ECMA-376, part 1, 17.9.23] */
function levelOfStyle(style: Style | undefined, { levels }: NumberedList): number {
	const [id] = style?.chain ?? [];
	for (const [at, level] of levels) if (id !== undefined && level.style === id) return at;
	return style?.level ?? 0;
}

/** Lists that are a little further in than others are not meant to stand in them. In twentieths of a point. */
const step = 180;

/** How far in a bullet stands: “List Bullet 2” is a list of its own, which only its indent sets below another. */
function stepOf({ list, level }: Found, properties: Element | undefined, style: Style | undefined): number {
	const indent = indentIn(properties) ?? list.levels.get(level)?.indent ?? style?.indent ?? level * step * 2;
	return Math.round(indent / step) * 10 + level;
}

/** How deep a bullet stands among those before it: levels that Word left out are none. */
function depthIn(open: number[], far: number): number {
	while (open.length > 0 && far < (open.at(-1) ?? 0)) open.pop();
	if (open.length === 0 || far > (open.at(-1) ?? 0)) open.push(far);
	return Math.min(open.length - 1, deepest);
}
