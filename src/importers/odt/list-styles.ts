import type { Element } from 'xast';
import { attributeOf, elementsBelow, elementsIn } from '../xml/elements.ts';

/** How the items of one level of a list are marked. */
export interface ListLevel {
	kind: 'number' | 'bullet';
	/** `1`, `a`, `I`; empty where no number is printed. */
	format: string;
	prefix: string;
	suffix: string;
	/** How many levels are printed, itself the last: 2 for `1.1`. */
	levels: number;
	start: number;
	/** The whole label where the writer says so: `%1%.%2%)`. */
	pattern?: string;
}

/** The levels of each list style, by its name, the first at 1. Headings have those of `Outline`. */
export type ListStyles = ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;

export const outline = 'Outline';

/** Reads the list styles of a document, and the numbering of its headings. */
export function readListStyles(roots: Element[]): ListStyles {
	const styles = new Map<string, ReadonlyMap<number, ListLevel>>();
	for (const root of roots) {
		for (const style of elementsBelow(root, 'text:list-style'))
			styles.set(attributeOf(style, 'style:name') ?? '', levelsOf(style));
		for (const style of elementsBelow(root, 'text:outline-style')) styles.set(outline, levelsOf(style));
	}
	return styles;
}

function levelsOf(style: Element): ReadonlyMap<number, ListLevel> {
	return new Map(
		elementsIn(style).map((level): [number, ListLevel] => {
			const said = (name: string, absent = ''): string => attributeOf(level, name) ?? absent;
			const pattern = attributeOf(level, 'loext:num-list-format');
			return [
				Number(said('text:level', '1')),
				{
					kind: /-(?:bullet|image)$/.test(level.name) ? 'bullet' : 'number',
					format: said('style:num-format'),
					prefix: said('style:num-prefix'),
					suffix: said('style:num-suffix'),
					levels: Number(said('text:display-levels', '1')) || 1,
					start: Number.parseInt(said('text:start-value', '1'), 10) || 0,
					...(pattern !== undefined && { pattern }),
				},
			];
		}),
	);
}
