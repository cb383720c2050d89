import type { Element } from 'xast';
import { attributeOf, elementIn, elementsBelow, elementsIn } from '../xml/elements.ts';
import { indentIn, isSwitchedOn, marksOf, numberIn, type Styles } from './styles.ts';

/** One level of a list: how its number is printed. */
export interface Level {
	start: number;
	/** As Word names it: `decimal`, `lowerRoman`, `bullet`. */
	format: string;
	/** The first of the figures of a format that is written out: `001, 002`. */
	pattern?: string;
	/** What is printed, with `%1` for the number of the first level: `%1.%2`, `(%3)`. */
	text: string;
	/** All numbers in it are printed as figures. */
	isLegal: boolean;
	/** The level whose number makes this one begin anew, from 1; 0 for none; undefined for each that stands above it. */
	restart?: number;
	/** The style of paragraphs that stand on this level. */
	style?: string;
	/** Nothing stands between number and words. */
	isTight: boolean;
	/** How the number is set, where that is not as the words are. */
	isBold?: boolean;
	/** How far in the words begin, in twentieths of a point. */
	indent?: number;
}

/** A list: its levels, and what it counts with. */
export interface NumberedList {
	/** The id of the list that it counts together with. */
	counter: string;
	levels: ReadonlyMap<number, Level>;
	/** The levels that begin anew where this list is first used, and with which number. */
	starts: ReadonlyMap<number, number>;
}

export type Numbering = ReadonlyMap<string, NumberedList>;

/** Reads the lists of a document by their `numId`. [ECMA-376, part 1, 17.9] */
export function readNumbering(root: Element | undefined, styles: Styles): Numbering {
	const abstracts = new Map(
		elementsIn(root, 'w:abstractNum').map((element) => [
			attributeOf(element, 'w:abstractNumId') ?? '',
			element,
		]),
	);
	const instances = elementsIn(root, 'w:num');
	const abstractOf = (element: Element | undefined): string =>
		attributeOf(elementIn(element, 'w:abstractNumId'), 'w:val') ?? '';
	/** A list that borrows the levels of a list style is one with the list that the style has. */
	const resolve = (id: string, seen: string[] = []): string => {
		const link = attributeOf(elementIn(abstracts.get(id), 'w:numStyleLink'), 'w:val');
		if (link === undefined || seen.includes(id)) return id;
		const byStyle = styles.get(link)?.numId;
		const instance = instances.find((element) => attributeOf(element, 'w:numId') === byStyle);
		const defined = [...abstracts].find(
			([, element]) => attributeOf(elementIn(element, 'w:styleLink'), 'w:val') === link,
		)?.[0];
		const next = (instance && abstractOf(instance)) ?? defined;
		return next === undefined || next === '' ? (defined ?? id) : resolve(next, [...seen, id]);
	};
	return new Map(
		instances.map((element): [string, NumberedList] => {
			const counter = resolve(abstractOf(element));
			return [attributeOf(element, 'w:numId') ?? '', readList(element, counter, abstracts.get(counter))];
		}),
	);
}

function readList(instance: Element, counter: string, abstract: Element | undefined): NumberedList {
	const levels = new Map(levelsIn(abstract));
	const starts = new Map<number, number>();
	for (const override of elementsIn(instance, 'w:lvlOverride')) {
		const at = Number(attributeOf(override, 'w:ilvl') ?? 0);
		const start = numberIn(override, 'w:startOverride');
		for (const [, level] of levelsIn(override)) levels.set(at, level);
		if (start !== undefined) starts.set(at, start);
	}
	return { counter, levels, starts };
}

const levelsIn = (element: Element | undefined): [number, Level][] =>
	elementsIn(element, 'w:lvl').map((level) => [Number(attributeOf(level, 'w:ilvl') ?? 0), readLevel(level)]);

function readLevel(element: Element): Level {
	const [format] = elementsBelow(element, 'w:numFmt');
	const restart = numberIn(element, 'w:lvlRestart');
	const style = attributeOf(elementIn(element, 'w:pStyle'), 'w:val');
	const pattern = attributeOf(format, 'w:format')?.split(/[,\s]+/)[0];
	const bold = marksOf(elementIn(element, 'w:rPr'))['w:b'];
	const indent = indentIn(elementIn(element, 'w:pPr'));
	return {
		start: numberIn(element, 'w:start') ?? 0,
		format: attributeOf(format, 'w:val') ?? 'decimal',
		...(pattern !== undefined && { pattern }),
		text: attributeOf(elementIn(element, 'w:lvlText'), 'w:val') ?? '',
		isLegal: isSwitchedOn(elementIn(element, 'w:isLgl')),
		...(restart !== undefined && { restart }),
		...(style !== undefined && { style }),
		...(indent !== undefined && { indent }),
		...(bold !== undefined && { isBold: bold }),
		isTight: attributeOf(elementIn(element, 'w:suff'), 'w:val') === 'nothing',
	};
}
