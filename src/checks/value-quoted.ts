import { type Check, placeOf } from './check.ts';

/** Words that are someone else's: a title, what is printed on the paper, what was answered or agreed. */
const quotations = new Set(['title', 'printed', 'aliases', 'response', 'resolution']);

/** Curly quotation marks are part of a value and are shown: around the whole of one they were meant to hold it together. */
export const valueQuoted: Check = {
	name: 'value-quoted',
	level: 'warning',
	about:
		'Curly quotation marks around a whole value are shown with it. They were most likely meant to hold the value together, which straight ones do.',
	*run(record) {
		if (!/[“‘]/.test(record.header)) return;
		for (const { text, path } of textsIn(record.data, [])) {
			const inner = /^(?:“([^“”]*)”|‘([^‘’]*)’)$/.exec(text.trim());
			const value = inner?.[1] ?? inner?.[2];
			if (value === undefined || path.some((key) => quotations.has(String(key)))) continue;
			yield {
				place: placeOf(record, ...path),
				reason: `The curly quotation marks around "${value.slice(0, 60)}" are shown.`,
				fix: 'Take them out: a value needs no quotation marks but where it has `:`, `#`, `[` or `{` in it, and then straight ones.',
			};
		}
	},
};

function* textsIn(value: unknown, path: PropertyKey[]): Iterable<{ text: string; path: PropertyKey[] }> {
	if (typeof value === 'string') yield { text: value, path };
	if (typeof value !== 'object' || value === null) return;
	const items = Array.isArray(value) ? value.entries() : Object.entries(value);
	for (const [key, inner] of items) yield* textsIn(inner, [...path, key]);
}
