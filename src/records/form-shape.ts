import { z } from 'astro/zod';
import { unwrap } from './schema-problems.ts';

/**
 * Data as a form shows it. What may be typed in two ways has one: a single value of a list is a list of one, and a text that
 * stands for a map, as the name of an author does, is that map. What the schema does not know stays as it is.
 */
export function toFormShape(field: z.ZodType | undefined, value: unknown): unknown {
	const inner = unwrap(field);
	if (inner instanceof z.ZodArray) {
		const items = Array.isArray(value) ? value : [value];
		return items.map((item) => toFormShape(inner.element as z.ZodType, item));
	}
	if (!(inner instanceof z.ZodObject)) return value;
	const shape = inner.shape as Record<string, z.ZodType>;
	const map = typeof value === 'string' ? mapFor(field, value) : value;
	if (map === null || typeof map !== 'object' || Array.isArray(map)) return value;
	return Object.fromEntries(
		inOrder(Object.entries(map), shape).map(([name, part]) => [name, toFormShape(shape[name], part)]),
	);
}

/** Words that no default is. */
const probe = 'A text in place of a map';

/** Of a map, the field that a text in its place stands for. */
export function fieldOfText(map: z.ZodType | undefined): string | undefined {
	const read = map?.safeParse(probe);
	return read?.success
		? Object.entries(read.data as object).find(([, value]) => value === probe)?.[0]
		: undefined;
}

/** The map that a text stands for. */
function mapFor(field: z.ZodType | undefined, text: string): unknown {
	const name = fieldOfText(field);
	return name === undefined ? text : { [name]: text };
}

/** Fields in the order of the schema, whatever the order in which a form hands them over; those it does not know at the end. */
function inOrder<T>(entries: [string, T][], shape: object): [string, T][] {
	const names = Object.keys(shape);
	const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
	return entries.toSorted(([a], [b]) => rank(a) - rank(b));
}
