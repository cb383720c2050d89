import { z } from 'astro/zod';
import { closest } from './closest.ts';
import type { Place, Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Where the fields of a piece of data were typed. */
export interface Places {
	ofField(path: PropertyKey[]): Place;
	ofKey(path: PropertyKey[]): Place;
}

/** Words of a data type for officers. */
const shapes: Record<string, string> = {
	string: 'one piece of text',
	object: 'a group of fields',
	record: 'a group of fields',
	array: 'a list',
};

/** Tells an officer, for each thing the schema does not accept, where it is, why, and what to write. */
export function explainIssues(issues: Issue[], schema: z.ZodType, places: Places): Problem[] {
	return issues.flatMap((issue) => explain(issue, schema, places));
}

function explain(issue: Issue, schema: z.ZodType, places: Places): Problem[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => unknownField([...issue.path, key], schema, places));
	}
	const field = fieldAt(schema, issue.path);
	const name = quoted(issue.path);
	if (issue.input === undefined) return [missing(issue, field, places)];
	const problem = { place: places.ofField(issue.path), level: 'error' } as const;
	if (issue.code === 'invalid_type') {
		const found = shapes[Array.isArray(issue.input) ? 'array' : typeof issue.input] ?? 'something else';
		const reason = `${name} is ${found}; it takes ${shapes[issue.expected] ?? issue.expected}.`;
		return [{ ...problem, rule: 'field-type', reason, fix: fixFor(field, name) }];
	}
	const typed = typeof issue.input === 'string' ? `"${shortened(issue.input)}"` : 'This';
	const reason = `${typed} cannot be read as ${name}.`;
	return [
		{
			...problem,
			rule: 'field-value',
			reason,
			fix: issue.code === 'invalid_value' ? oneOf(issue) : issue.message,
		},
	];
}

function missing(issue: Issue, field: z.ZodType | undefined, places: Places): Problem {
	const name = quoted(issue.path);
	return {
		place: places.ofField(issue.path),
		level: 'error',
		rule: 'field-missing',
		reason: `The field ${name} is missing or empty.`,
		fix: `Add a line \`${String(issue.path.at(-1))}: …\`. ${metaOf(field)?.description ?? ''}`.trim(),
	};
}

function unknownField(path: PropertyKey[], schema: z.ZodType, places: Places): Problem {
	const known = fieldsOf(fieldAt(schema, path.slice(0, -1)));
	const typed = String(path.at(-1));
	const [suggestion] = closest(typed, known);
	return {
		place: places.ofKey(path),
		level: 'error',
		rule: 'field-unknown',
		reason: `\`${shortened(typed)}\` is not a field ${path.length > 1 ? `of ${quoted(path.slice(0, -1))}` : `of a ${(metaOf(schema)?.title ?? 'file').toLowerCase()}`}.`,
		fix: suggestion
			? `Did you mean \`${suggestion}\`?`
			: `Take the line out, or use a field that there is: ${someOf(known)}.`,
	};
}

function oneOf(issue: z.core.$ZodIssueInvalidValue): string {
	if (!issue.message.startsWith('Invalid option') && !issue.message.startsWith('Invalid input'))
		return issue.message;
	const values = issue.values.map(String);
	const [suggestion] = closest(String(issue.input), values);
	const list = `Write one of: ${values.map((value) => `\`${value}\``).join(', ')}.`;
	return suggestion ? `Did you mean \`${suggestion}\`? ${list}` : list;
}

function fixFor(field: z.ZodType | undefined, name: string): string {
	const description = metaOf(field)?.description;
	const inner = unwrap(field);
	const keys = fieldsOf(inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner);
	if (keys.length > 0) return `Write its fields below ${name}, each on a line of its own: ${someOf(keys)}.`;
	return description ?? `Write one piece of text after ${name} and a colon.`;
}

/** A few names of fields; where there are more, they are in the guide. */
function someOf(names: string[]): string {
	const shown = names
		.slice(0, 5)
		.map((name) => `\`${name}\``)
		.join(', ');
	return names.length > 5 ? `${shown} and others, which \`src/docs/fields.md\` lists` : shown;
}

/** `considered` item 2, `date`: a path as an officer would say it. */
export function quoted(path: PropertyKey[]): string {
	const names = path.filter((key) => typeof key !== 'number').map(String);
	const index = path.find((key) => typeof key === 'number');
	const item = typeof index === 'number' ? `, entry ${index + 1}` : '';
	const [first, ...rest] = names;
	return `\`${first ?? ''}\`${item}${rest.map((name) => `, \`${name}\``).join('')}`;
}

function shortened(text: string): string {
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function metaOf(field: z.ZodType | undefined): { title?: string; description?: string } | undefined {
	let layer = field;
	while (layer) {
		const meta = layer.meta();
		if (meta) return meta;
		const inner = innerOf(layer);
		if (inner === layer) return undefined;
		layer = inner;
	}
	return undefined;
}

/** The field of a schema at a path of names and positions. */
export function fieldAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
	let field: z.ZodType | undefined = schema;
	for (const key of path) {
		const inner = unwrap(field);
		if (inner instanceof z.ZodArray) field = inner.element as z.ZodType;
		else if (inner instanceof z.ZodObject) field = (inner.shape as Record<string, z.ZodType>)[String(key)];
		else if (inner instanceof z.ZodRecord) field = inner.valueType as z.ZodType;
		else return undefined;
	}
	return field;
}

/** The names of the fields that a group has. */
export function fieldsOf(field: z.ZodType | undefined): string[] {
	const inner = unwrap(field);
	return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What a field holds, without the layers that make it optional, give a default or read it. */
export function unwrap(field: z.ZodType | undefined): z.ZodType | undefined {
	let layer = field;
	for (;;) {
		const inner = layer && innerOf(layer);
		if (inner === layer) return layer;
		layer = inner;
	}
}

function innerOf(field: z.ZodType): z.ZodType {
	if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return field.unwrap() as z.ZodType;
	if (field instanceof z.ZodPipe) {
		// A preprocessing step stands before the schema that it feeds; a transform after the one that feeds it.
		return (field.in instanceof z.ZodTransform ? field.out : field.in) as z.ZodType;
	}
	return field;
}
