import { z } from 'astro/zod';
import { fieldsOf, unwrap } from './schema-problems.ts';

/** One field of a form, made of its schema. */
export interface FormField {
	/** As in the details of a file. */
	name: string;
	title: string;
	description?: string;
	required: boolean;
	kind: 'text' | 'day' | 'choice' | 'group' | 'list';
	/** Of a choice, or of a list of which each item is one of these: the values, with their words. */
	options?: { value: string; words: string }[];
	/** Of a group, or of a list of groups. */
	fields?: FormField[];
	/** Of a group: the field that may stand alone, as text in place of the group. */
	alone?: string;
}

/** The fields of a kind of record, in the order of its schema. */
export function buildFormFields(schema: z.ZodType): FormField[] {
	const inner = unwrap(schema);
	if (!(inner instanceof z.ZodObject)) return [];
	return Object.entries(inner.shape as Record<string, z.ZodType>).map(([name, field]) =>
		buildField(name, field),
	);
}

function buildField(name: string, field: z.ZodType): FormField {
	const { title = name, description } = metaOf(field);
	const required = !field.safeParse(undefined).success;
	return { name, title, ...(description && { description }), required, ...shapeOf(field) };
}

/** The words that are given to a field, or to what it holds. */
function metaOf(field: z.ZodType): { title?: string; description?: string } {
	return field.meta() ?? unwrap(field)?.meta() ?? {};
}

type Shape = Pick<FormField, 'kind' | 'options' | 'fields' | 'alone'>;

function shapeOf(field: z.ZodType): Shape {
	const inner = unwrap(field);
	if (inner instanceof z.ZodArray) return { ...shapeOf(inner.element as z.ZodType), kind: 'list' };
	if (inner instanceof z.ZodEnum) return { kind: 'choice', options: optionsOf(inner.options.map(String)) };
	if (fieldsOf(inner).length === 0) return { kind: isDay(field) ? 'day' : 'text' };
	const alone = Object.entries(field.safeParse('x').data ?? {}).find(([, value]) => value === 'x')?.[0];
	return { kind: 'group', fields: buildFormFields(inner as z.ZodType), ...(alone && { alone }) };
}

/** `true` and `false` are read too, and nobody needs to know. */
function optionsOf(values: string[]): FormField['options'] {
	const shown = values.includes('yes') ? ['yes', 'no'] : values;
	return shown.map((value) => ({ value, words: wordsOf(value) }));
}

function wordsOf(value: string): string {
	const words = value.replaceAll('_', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function isDay(field: z.ZodType): boolean {
	return field.safeParse('2026-03-09').success && !field.safeParse('x').success;
}
