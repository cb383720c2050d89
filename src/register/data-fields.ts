import { z } from 'astro/zod';
import { type Kind, kinds } from '../records/kinds.ts';

/** A field of the data, as its documentation shows it. */
export interface DataField {
	name: string;
	type: string;
	/** What it holds; names of fields and values stand between backticks. */
	description: string;
}

/** The part of JSON Schema that the records' schemas are made of. */
interface Schema {
	type?: string;
	enum?: string[];
	anyOf?: Schema[];
	items?: Schema;
	title?: string;
	description?: string;
	properties?: Record<string, Schema>;
}

/** Written fields whose name means something else for every record. */
export const renamedFields: Partial<Record<Kind, Record<string, string>>> = {
	body: { kind: 'body_kind' },
	guidance: { url: 'document_url' },
};

/** What may be written in a record of a kind, from its schema: the page that documents the data cannot lag behind it. */
export function writtenFields(kind: Kind): DataField[] {
	const renamed = renamedFields[kind] ?? {};
	return fieldsOf(kinds[kind].schema)
		.map(({ name, ...field }) => ({ name: renamed[name] ?? name, ...field }))
		.filter(({ name }) => !commonNames.has(name) || (kind === 'guidance' && name === 'standing'))
		.filter(({ name }) => name !== 'acknowledged');
}

/** The fields of an object, as its schema describes them. */
export function fieldsOf(schema: z.ZodType): DataField[] {
	const { properties = {} } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Schema;
	return Object.entries(properties).map(([name, field]) => ({
		name,
		type: typeInWords(field),
		description: [field.title, field.description].filter(Boolean).map(asSentence).join(' '),
	}));
}

/** What every record has, whatever its kind. */
export const commonFields: DataField[] = [
	{ name: 'id', type: 'text', description: 'Names the record for ever.' },
	{
		name: 'kind',
		type: 'one of `report`, `decision`, `notice`, `guidance`, `strategy`, `body`, `page`',
		description: 'What it is.',
	},
	{ name: 'url', type: 'text', description: 'The address of its page, from the root of the site.' },
	{
		name: 'title',
		type: 'text',
		description: 'As on the paper. A decision has the title of its report, a body its name.',
	},
	{
		name: 'date',
		type: 'date',
		description:
			'Of the first meeting, the decision, the notice, the issue or the adoption: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.',
	},
	{ name: 'summary', type: 'text', description: 'One sentence in plain words.' },
	{
		name: 'by',
		type: 'text',
		description: 'The name of the body that it was first put before, or that decided, publishes or owns it.',
	},
	{
		name: 'bodies',
		type: 'list of text',
		description: 'Ids of every body that considers, decided or owns it.',
	},
	{
		name: 'standing',
		type: 'object',
		description:
			'Of a report, a decision, a notice or a strategy, where it stands on the day of the build: `state`, `since`, `until`, `by` (the id of a body or a record) and `decision` (an id).',
	},
	{
		name: 'route',
		type: 'list of objects',
		description:
			'Of a report: each body with `date`, `role`, `decision` (an id) and the address of the `meeting`.',
	},
	{
		name: 'paragraphs',
		type: 'list of objects',
		description: 'Each printed `number`, the `anchor` that follows `#` in its address, and its `part`.',
	},
	{
		name: 'recommendations',
		type: 'list of objects',
		description:
			'What was asked for: `key` (the printed number), `lead`, `verb`, `text` and `anchor`; what came of it, as `outcomes` with `decision` (an id), `outcome`, `resolution` (the words agreed, where they were changed) and `call_in`; and what was to be done, as `actions` with `what`, `owner`, `due`, `state` and `decision` (an id).',
	},
	{
		name: 'cross_references',
		type: 'list of objects',
		description: 'What it refers to: `kind`, `to` (an id), `url`, `title`, and the words as `printed`.',
	},
	{
		name: 'cited_by',
		type: 'list of objects',
		description: 'What refers to it: `kind`, `from` (an id), `url` and `title`.',
	},
	{
		name: 'as_considered',
		type: 'text',
		description:
			'Of a report that was changed after its meeting: the address of the page with the text that lay before the meeting.',
	},
	{
		name: 'decisions',
		type: 'list of text',
		description: 'Of a report or a notice: ids of the decisions made on it.',
	},
	{
		name: 'notices',
		type: 'list of text',
		description: 'Of a report or a decision: ids of the notices that were given of it.',
	},
	{ name: 'superseded_by', type: 'text', description: 'The id of what took its place.' },
	{ name: 'supersedes', type: 'list of text', description: 'Ids of what it took the place of.' },
	{
		name: 'attachments',
		type: 'list of objects',
		description: 'Files published with it: `name`, `url`, `type` and `size` in bytes.',
	},
];
const commonNames = new Set(commonFields.map(({ name }) => name));

function typeInWords(schema: Schema): string {
	if (schema.enum) return `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`;
	if (schema.type === 'array') return `list of ${plural(schema.items ?? {})}`;
	if (schema.type === 'boolean') return 'true or false';
	if (schema.type === 'integer' || schema.type === 'number') return 'number';
	return schema.type === 'object' ? objectInWords(schema) : 'text';
}

function plural(item: Schema): string {
	const words = typeInWords(item);
	return words.startsWith('object') ? words.replace('object', 'objects') : words;
}

function objectInWords({ properties = {} }: Schema): string {
	const names = Object.keys(properties);
	return names.length === 0 ? 'object' : `object with ${names.map((name) => `\`${name}\``).join(', ')}`;
}

function asSentence(text = ''): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
