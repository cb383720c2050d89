import type { Conversion } from '../../converter/messages.ts';

export type Fields = Conversion['fields'];
export type FieldValue = Fields[string];
type Group = Record<string, FieldValue>;
export type Path = (string | number)[];

/** The value at a path of names and positions, or undefined where there is none. */
export function valueAt(fields: Fields, path: Path): FieldValue | undefined {
	let value: FieldValue | undefined = fields;
	for (const key of path) {
		if (typeof value !== 'object') return undefined;
		value = Array.isArray(value) ? value[Number(key)] : value[key];
	}
	return value;
}

/** The texts of a value that is a list of them, or one alone. */
export function textsOf(value: FieldValue | undefined): string[] {
	return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
}

/** How the texts of a list are parted where they are typed: a line each, or with an empty line between them where one has several lines. */
export function partingOf(texts: string[]): 'line' | 'gap' | undefined {
	if (texts.some((text) => /\n\s*\n/.test(text))) return undefined;
	return texts.some((text) => text.includes('\n')) ? 'gap' : 'line';
}

/** The texts of a list as they were typed. */
export function readTexts(typed: string, parting: 'line' | 'gap'): string[] {
	const texts = typed.split(parting === 'gap' ? /\n[^\S\n]*\n/ : '\n');
	return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** A list of texts as it is written in place of another value: one alone needs no list around it, unless it had one. */
export function listOf(texts: string[], before: FieldValue | undefined): FieldValue | undefined {
	if (texts.length === 0) return undefined;
	return texts.length === 1 && !Array.isArray(before) ? texts[0] : texts;
}

/**
 * The fields with another value at a path, or with none there. `order` is that of the names beside it, for a name that was
 * not there before. What is not on the path is the same as it was.
 */
export function withValue(
	fields: Fields,
	path: Path,
	{ value, order }: { value: FieldValue | undefined; order: string[] },
): Fields {
	const [name, ...rest] = path;
	if (name === undefined) return fields;
	return setIn(fields, { name: String(name), rest, value, order }) as Fields;
}

interface Setting {
	name: string | number;
	rest: Path;
	value: FieldValue | undefined;
	order: string[];
}

function setIn(parent: Group | FieldValue[], { name, rest, value, order }: Setting): Group | FieldValue[] {
	const [next, ...further] = rest;
	const old = Array.isArray(parent) ? parent[Number(name)] : parent[name];
	const inside = typeof old === 'object' ? old : typeof next === 'number' ? [] : {};
	const set = next === undefined ? value : setIn(inside, { name: next, rest: further, value, order });
	if (Array.isArray(parent)) {
		if (set === undefined) return parent.filter((_, at) => at !== name);
		return Object.assign([...parent], { [name]: set });
	}
	return withKey(parent, String(name), { value: set, order: next === undefined ? order : [] });
}

function withKey(
	group: Group,
	name: string,
	{ value, order }: { value: FieldValue | undefined; order: string[] },
): Group {
	const entries = Object.entries(group);
	if (value === undefined) return Object.fromEntries(entries.filter(([other]) => other !== name));
	if (name in group) return { ...group, [name]: value };
	const place = order.indexOf(name);
	const after = place < 0 ? -1 : entries.findIndex(([other]) => order.indexOf(other) > place);
	const at = after < 0 ? entries.length : after;
	return Object.fromEntries([...entries.slice(0, at), [name, value], ...entries.slice(at)]);
}

/** The fields as they are to be written: what was emptied in the form is left out, and what was not touched is as it was. */
export function filledFields(fields: Fields, untouched: Fields): Fields {
	const kept = Object.entries(fields).flatMap(([name, value]): [string, FieldValue][] => {
		const filled = value === untouched[name] ? value : filledValue(value);
		return filled === undefined ? [] : [[name, filled]];
	});
	return Object.fromEntries(kept);
}

function filledValue(value: FieldValue): FieldValue | undefined {
	if (typeof value === 'string') return value.trim() === '' ? undefined : value;
	if (Array.isArray(value)) {
		const items = value.flatMap((item) => filledValue(item) ?? []);
		return items.length === 0 ? undefined : items;
	}
	const inner = Object.entries(value).flatMap(([name, item]): [string, FieldValue][] => {
		const filled = filledValue(item);
		return filled === undefined ? [] : [[name, filled]];
	});
	return inner.length === 0 ? undefined : Object.fromEntries(inner);
}
