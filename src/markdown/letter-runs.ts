type Style = 'lower' | 'upper' | 'roman' | 'ROMAN' | 'digit';

/** One run of labels in progress, `(a)`, `(b)`: its style, how far it is, and the last label. */
interface Run {
	style: Style;
	value: number;
	label: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Follows the lettered items under one number. A label goes to the run that it continues: `(i)` is a letter after
 * `(h)` and a Roman numeral otherwise; `(i)` after `(a)` stands inside `(a)`, and `(b)` after that closes it.
 */
export class LetterRuns {
	#open: Run[] = [];

	/** The labels that lead to an item, itself last: `['a', 'ii']`. */
	place(label: string): string[] {
		const readings = readingsOf(label);
		const at = this.#next(readings) ?? this.#restart(readings) ?? this.#jump(readings);
		if (at) this.#open.splice(at.index, Infinity, at.run);
		else
			this.#open.push(
				readings.find(({ value }) => value === 1) ?? readings[0] ?? { style: 'lower', value: 0, label },
			);
		return this.#open.map((run) => run.label);
	}

	#next(readings: Run[]) {
		return this.#find(readings, (open, run) => run.value === open.value + 1);
	}

	/** A run begins anew where its first label comes again. */
	#restart(readings: Run[]) {
		return this.#find(readings, (_open, run) => run.value === 1);
	}

	#jump(readings: Run[]) {
		return readings.some(({ value }) => value === 1)
			? undefined
			: this.#find(readings, (open, run) => run.value > open.value);
	}

	#find(readings: Run[], fits: (open: Run, run: Run) => boolean): { index: number; run: Run } | undefined {
		for (let index = this.#open.length - 1; index >= 0; index--) {
			const open = this.#open[index];
			const run = readings.find(
				({ style, value, label }) => style === open?.style && fits(open, { style, value, label }),
			);
			if (run) return { index, run };
		}
		return undefined;
	}
}

function readingsOf(label: string): Run[] {
	const found: Run[] = [];
	const lower = label.toLowerCase();
	const roman = romanValue(lower);
	const isLower = lower === label;
	if (/^\d+$/.test(label)) found.push({ style: 'digit', value: Number(label), label });
	if (roman !== undefined) found.push({ style: isLower ? 'roman' : 'ROMAN', value: roman, label });
	if (label.length === 1 && letters.includes(lower)) {
		found.push({ style: isLower ? 'lower' : 'upper', value: letters.indexOf(lower) + 1, label });
	}
	return found;
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l'];

function romanValue(text: string): number | undefined {
	for (let value = 1; value < 60; value++) {
		if (`${tens[Math.floor(value / 10)]}${romans[value % 10]}` === text) return value;
	}
	return undefined;
}

/** Whether a text can be a label: a letter, a Roman numeral or a figure, but not "ill". */
export function isItemLabel(label: string): boolean {
	return readingsOf(label).length > 0;
}

/** Whether one label comes directly after another: `(b)` after `(a)`, `(v)` after `(iv)`. */
export function follows(label: string, before: string): boolean {
	return readingsOf(before).some((a) =>
		readingsOf(label).some((b) => a.style === b.style && b.value === a.value + 1),
	);
}

/** Whether a label can be the first of a run: `(a)`, `(i)`, `(1)`. */
export function isFirst(label: string): boolean {
	return readingsOf(label).some(({ value }) => value === 1);
}
