import { formatNumber } from './format-number.ts';
import type { Level, Numbering } from './numbering.ts';

/** What is printed before a paragraph of a list. */
export interface Printed {
	text: string;
	isBullet: boolean;
	isTight: boolean;
	isBold?: boolean;
	/** The format of Word that is not known here; its number was printed in figures. */
	unknown?: string;
}

/** Counts the paragraphs of all lists of a document, in the order of its text. */
export class ListCounter {
	readonly #numbering: Numbering;
	/** The last number of each level, for each list that counts by itself. */
	readonly #counts = new Map<string, (number | undefined)[]>();
	readonly #begun = new Set<string>();

	constructor(numbering: Numbering) {
		this.#numbering = numbering;
	}

	/** Counts the next paragraph of a list, on a level from 0. Undefined where the list has no such level. */
	next(numId: string, at: number): Printed | undefined {
		const list = this.#numbering.get(numId);
		const level = list?.levels.get(at);
		if (!list || !level) return undefined;
		const counts = this.#countsOf(list.counter);
		this.#begin(numId, counts);
		counts[at] = (counts[at] ?? (list.starts.get(at) ?? level.start) - 1) + 1;
		for (const [deeper, { restart }] of list.levels)
			if (deeper > at && (restart === undefined || at < restart)) counts[deeper] = undefined;
		return print(level, (above) => ({
			value: counts[above] ?? list.starts.get(above) ?? list.levels.get(above)?.start ?? 1,
			format: list.levels.get(above),
		}));
	}

	#countsOf(counter: string): (number | undefined)[] {
		const counts = this.#counts.get(counter) ?? [];
		this.#counts.set(counter, counts);
		return counts;
	}

	/** Where a list is first used, the levels with a start of its own begin with that. */
	#begin(numId: string, counts: (number | undefined)[]): void {
		if (this.#begun.has(numId)) return;
		this.#begun.add(numId);
		for (const at of this.#numbering.get(numId)?.starts.keys() ?? []) counts[at] = undefined;
	}
}

function print(
	level: Level,
	numberOf: (at: number) => { value: number; format: Level | undefined },
): Printed {
	const { isTight, isBold } = level;
	if (level.format === 'bullet') return { text: level.text, isBullet: true, isTight };
	let unknown: string | undefined;
	const text = level.text.replace(/%([1-9])/g, (_whole, figure: string) => {
		const { value, format } = numberOf(Number(figure) - 1);
		const own = format ?? level;
		if (level.isLegal && own.format !== 'none') return String(value);
		const printed = formatNumber(value, own);
		if (printed === undefined) unknown = own.format;
		return printed ?? String(value);
	});
	return {
		text,
		isBullet: false,
		isTight,
		...(isBold !== undefined && { isBold }),
		...(unknown && { unknown }),
	};
}
