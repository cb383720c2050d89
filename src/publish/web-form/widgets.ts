import { choicesOf } from '../../records/choices.ts';
import type { JsonSchema } from '../../records/json-schema.ts';
import type { Site } from '../../records/site.ts';

/** A field of a form, as Decap and Sveltia CMS have it. */
export interface Widget {
	name: string;
	label: string;
	widget: string;
	hint?: string;
	required?: boolean;
	[option: string]: unknown;
}

type Names = Pick<Site, 'wards' | 'themes'>;
type Options = Partial<Widget>;

/** What is said of a field by its schema beside what JSON Schema knows: see `records/fields.ts`. */
interface Field extends JsonSchema {
	'x-body'?: true;
	'x-file'?: true;
	'x-lines'?: true;
	'x-names'?: keyof Names;
	patternErrorMessage?: string;
}

/** The fields of a form for those of a schema. A map with names of its own has none: what stands in it is kept as it is. */
export function widgetsFor(schema: JsonSchema, names: Names, isGiven = true): Widget[] {
	const required = isGiven ? (schema.required ?? []) : [];
	return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
		const field = property as Field;
		const options = optionsFor(field, names);
		if (!options) return [];
		return [{ name, ...words(field, name), required: required.includes(name), ...options } as Widget];
	});
}

function words({ title, description }: Field, name: string): Options {
	const hint = description?.replaceAll('`', '');
	return { label: title ?? name, ...(hint && { hint }) };
}

function optionsFor(field: Field, names: Names): Options | undefined {
	if (field['x-names']) return choice(wordsOf(field['x-names'], names), true);
	const list = either(field, 'array');
	if (list) return listOptions(list.items as Field, names);
	const map = either(field, 'object');
	if (map?.properties) return { widget: 'object', collapsed: true, fields: widgetsFor(map, names, false) };
	if (map) return undefined;
	if (field.enum)
		return { ...choice(field.enum.map(String)), ...(field.enum.includes('draft') && { default: 'draft' }) };
	return textOptions(field);
}

/** One way in which a field may be typed. */
function either(field: Field, type: string): Field | undefined {
	return [field, ...((field.anyOf ?? []) as Field[])].find((way) => way.type === type);
}

function listOptions(items: Field, names: Names): Options {
	if (items.enum) return choice(items.enum.map(String), true);
	const map = either(items, 'object');
	if (map) {
		return {
			widget: 'list',
			label_singular: 'entry',
			collapsed: true,
			fields: widgetsFor(map, names),
			summary: summaryOf(map),
		};
	}
	return {
		widget: 'list',
		label_singular: 'entry',
		collapsed: false,
		field: { name: 'item', label: 'Entry', ...textOptions(items) },
	};
}

/** By what an entry of a list is told from its neighbours: its first two texts. */
function summaryOf({ properties = {} }: Field): string {
	return Object.keys(properties)
		.slice(0, 2)
		.map((name) => `{{fields.${name}}}`)
		.join(' ');
}

function textOptions(field: Field): Options {
	if (field['x-body']) {
		return {
			widget: 'relation',
			collection: 'body',
			value_field: '{{slug}}',
			display_fields: ['name'],
			search_fields: ['name', 'short_name'],
		};
	}
	if (field['x-file']) return { widget: 'file' };
	const pattern = field.pattern && [field.pattern, field.patternErrorMessage ?? 'This cannot be read.'];
	return { widget: field['x-lines'] ? 'text' : 'string', ...(pattern && { pattern }) };
}

function choice(all: string[], multiple = false): Options {
	const options = choicesOf(all).map(({ value, words }) => ({ value, label: words }));
	return { widget: 'select', options, multiple };
}

function wordsOf(which: keyof Names, names: Names): string[] {
	return which === 'wards' ? ['all', ...names.wards] : names.themes;
}
