import type { Line } from '../paper/lines.ts';
import type { FieldValue } from './reading.ts';

/**
 * Parts values that stand in one cell: by lines, by semicolons, or where an article with a capital begins a title in
 * the middle of a line ("A Better Quality of Life A Well Run and Responsive Council"): inside a title it has none.
 */
export function readList(lines: Line[]): { values: string[]; guessed: boolean } {
	const parts = lines
		.flatMap(({ text }) => text.split(/\s*;\s*/))
		.map((text) => text.trim())
		.filter((text) => text !== '');
	const values = parts.flatMap((part) =>
		part.split(/(?<=^(?:A|An|The)\s.{3,}\p{Ll})\s+(?=(?:A|An|The)\s+\p{Lu})/u),
	);
	return { values, guessed: values.length > parts.length };
}

/** One value alone stands without a list. */
export const oneOrList = (values: FieldValue[]): FieldValue =>
	values.length === 1 ? (values[0] as FieldValue) : values;
