import { isItemLabel } from './letter-runs.ts';

/** A printed number or letter at the beginning of a text. */
export interface Label {
	/** As typed, with its stop or brackets: `1.1.`, `(a)`. */
	printed: string;
	/** Without them: `1.1`, `a`. */
	value: string;
	/** The text after it. */
	rest: string;
}

const dotted = /^(\d{1,3}(?:\.\d{1,3})+)\.?(?=\s|$)/;
const integer = /^(\d{1,3})(?=\s)/;
const headed = /^(\d{1,3}(?:\.\d{1,3})*)[.):]?(?=\s|$)/;
const lettered = /^\(?([a-z]|[A-Z]|[ivxl]{2,6}|[IVXL]{2,6}|\d{1,2})\)(?=\s|$)/;

/** `1.1 Text`, `4.3.2 Text`, `1.1. Text`, and a number alone. */
export function readDottedLabel(text: string): Label | undefined {
	return readLabel(text, dotted);
}

/** `12 Text`: the number of a paragraph only where a whole run of them says so. */
export function readIntegerLabel(text: string): Label | undefined {
	return readLabel(text, integer);
}

/** The number of a heading: `2.0 Purpose`, `7. Risk`, `3) Options`, `5 Costs`. */
export function readHeadingLabel(text: string): Label | undefined {
	return readLabel(text, headed);
}

/** `(a)`, `(iv)`, `(A)`, `(1)` and `a)`. */
export function readLetterLabel(text: string): Label | undefined {
	const label = readLabel(text, lettered);
	return label && isItemLabel(label.value) ? label : undefined;
}

function readLabel(text: string, pattern: RegExp): Label | undefined {
	const found = pattern.exec(text);
	if (found?.[1] === undefined) return undefined;
	return { printed: found[0], value: found[1], rest: text.slice(found[0].length).trimStart() };
}

const units =
	/^(?:per ?cent|percentage|percentile|%|thousand|million|billion|trillion|m|bn|k|kg|km|kwh|mwh|mw|gb|mb|ha|hectares?|acres?|miles?|metres?|sq|square|cubic|tonnes?|litres?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|pm|am|p|pence|pounds?|points?|times|fte|ftes|wte|full[- ]time|part[- ]time|whole[- ]time|degrees?|x)(?![\p{L}\p{N}])/iu;

/** Whether the words after a figure make it a quantity: "2.5 million", "1.1 per cent", "3.2 FTE". */
export function isQuantity(label: Label): boolean {
	return units.test(label.rest);
}

/** Whether a text begins as a sentence or a title does: with a capital letter, after any opening marks. */
export function beginsWithCapital(text: string): boolean {
	return /^["'“‘([\uFFFC]*\p{Lu}/u.test(text);
}

/** Whether `14.1.17` could be a date, written day first. */
export function looksLikeDate(number: string): boolean {
	const [day, month, year, more] = number.split('.');
	if (day === undefined || month === undefined || year === undefined || more !== undefined) return false;
	return Number(day) <= 31 && Number(month) <= 12 && Number(month) > 0 && year.length === 2;
}
