import { formatNumber } from '../tree/format-number.ts';
import type { ListLevel, ListStyles } from './list-styles.ts';

/** The numbers that a list has reached, the first level at 1. */
type Counts = Map<number, number>;

/** One list of the text, with those in it. */
export interface OpenList {
	style: string;
	counts: Counts;
}

const formats: Record<string, string> = {
	'1': 'decimal',
	'01': 'decimal-leading-zero',
	a: 'lower-alpha',
	A: 'upper-alpha',
	i: 'lower-roman',
	I: 'upper-roman',
};

/** Counts the items of lists and the headings of a text in their order. [OpenDocument 1.3, part 3, 5.3 and 19.880] */
export class ListCounter {
	readonly #styles: ListStyles;
	readonly #byId = new Map<string, OpenList>();
	readonly #last = new Map<string, OpenList>();

	constructor(styles: ListStyles) {
		this.#styles = styles;
	}

	/** Opens a list, which begins anew, or goes on where another with its style or its id stopped. */
	open(
		style: string,
		{ id, continues, after }: { id?: string | undefined; continues?: boolean; after?: string | undefined },
	): OpenList {
		const earlier = (after !== undefined && this.#byId.get(after)) || (continues && this.#last.get(style));
		const list: OpenList = { style, counts: earlier ? earlier.counts : new Map() };
		if (id !== undefined) this.#byId.set(id, list);
		this.#last.set(style, list);
		return list;
	}

	levelOf(style: string, level: number): ListLevel | undefined {
		return this.#styles.get(style)?.get(level);
	}

	/** Counts an item on, and gives its label as printed; empty where there is none. */
	count({ style, counts }: OpenList, level: number, start?: number): string {
		const own = this.levelOf(style, level);
		const before = counts.get(level);
		counts.set(level, start ?? (before === undefined ? (own?.start ?? 1) : before + 1));
		for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
		return own?.kind === 'number' ? this.#label(own, { style, counts, level }) : '';
	}

	#label(own: ListLevel, { style, counts, level }: OpenList & { level: number }): string {
		const number = (at: number): string => {
			const other = this.levelOf(style, at);
			return print(counts.get(at) ?? other?.start ?? 1, other?.format ?? '');
		};
		if (own.format === '') return '';
		if (own.pattern !== undefined)
			return own.pattern.replace(/%(\d+)%/g, (_whole, at: string) => number(Number(at))).trim();
		const from = Math.max(1, level - own.levels + 1);
		const numbers = Array.from({ length: level - from + 1 }, (_, at) => number(from + at));
		return `${own.prefix}${numbers.filter(Boolean).join('.')}${own.suffix}`.trim();
	}
}

const print = (count: number, format: string): string =>
	format === '' ? '' : (formatNumber(count, formats[format] ?? 'decimal') ?? '');
