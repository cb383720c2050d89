import { z } from 'astro/zod';
import { type Choice, choicesOf } from './choices.ts';
import { fieldOfText } from './form-shape.ts';
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
	options?: Choice[];
	/** It takes an id of one of the council's bodies, or names that its settings list. */
	names?: 'bodies' | 'wards' | 'themes';
	/** Of a text: it has a sentence or more. */
	isLong?: true;
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
	const { title = name, description, ...marks } = metaOf(field);
	const names = marks['x-body'] ? 'bodies' : marks['x-names'];
	return {
		name,
		title,
		...(description && { description }),
		required: !field.safeParse(undefined).success,
		...shapeOf(field),
		...(names && { names }),
		...(marks['x-lines'] && { isLong: true }),
	};
}

/** What a schema says of a field beside its type: see `fields.ts`. */
interface Meta {
	title?: string;
	description?: string;
	'x-body'?: true;
	'x-lines'?: true;
	'x-names'?: 'wards' | 'themes';
}

/** What is said of a field, or else of what it holds. */
function metaOf(field: z.ZodType): Meta {
	return { ...unwrap(field)?.meta(), ...field.meta() };
}

type Shape = Pick<FormField, 'kind' | 'options' | 'fields' | 'alone'>;

function shapeOf(field: z.ZodType): Shape {
	const inner = unwrap(field);
	if (inner instanceof z.ZodArray) return { ...shapeOf(inner.element as z.ZodType), kind: 'list' };
	if (inner instanceof z.ZodEnum) return { kind: 'choice', options: choicesOf(inner.options.map(String)) };
	if (fieldsOf(inner).length === 0) return { kind: isDay(field) ? 'day' : 'text' };
	const alone = fieldOfText(field);
	return { kind: 'group', fields: buildFormFields(inner as z.ZodType), ...(alone && { alone }) };
}

function isDay(field: z.ZodType): boolean {
	return field.safeParse('2026-03-09').success && !field.safeParse('x').success;
}
