import { z } from 'astro/zod';
import { fieldsOf, unwrap } from './schema-problems.ts';

/** The guide to the fields of some kinds of file, in Markdown. */
export function buildFieldGuide(schemas: z.ZodType[]): string {
	const intro = [
		'# Fields',
		'',
		'What may stand in the details at the top of each kind of file, between two lines of three hyphens.',
		'Dates are `YYYY-MM-DD`. A field that takes a list takes a single value too. An empty field counts as left out.',
		'This page is made by `npm run generate`.',
		'',
	];
	return [...intro, ...schemas.flatMap(section)].join('\n');
}

function section(schema: z.ZodType): string[] {
	const { title, description } = describe(schema);
	return [`## ${title}`, '', description, '', ...table(schema), ''];
}

function table(schema: z.ZodType): string[] {
	return ['| field | what it is | what it takes |', '| --- | --- | --- |', ...rows(schema, '')];
}

function rows(schema: z.ZodType, above: string): string[] {
	const inner = unwrap(schema);
	if (!(inner instanceof z.ZodObject)) return [];
	return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
		const { title, description } = describe(field);
		const words = [title, description].filter((text) => text !== '').join('. ');
		const needed = field.safeParse(undefined).success ? '' : ', required';
		const path = above + name;
		return [
			`| \`${path}\` | ${cell(words)} | ${cell(kindOf(field))}${needed} |`,
			...rows(itemOf(field), `${path}.`),
		];
	});
}

function itemOf(field: z.ZodType): z.ZodType {
	const inner = unwrap(field);
	return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : (inner ?? field);
}

function kindOf(field: z.ZodType): string {
	const inner = unwrap(field);
	if (inner instanceof z.ZodArray) return `list of ${kindOf(inner.element as z.ZodType)}`;
	if (inner instanceof z.ZodEnum) return wordsOf(inner.options.map(String));
	return fieldsOf(inner).length > 0 ? 'fields' : kindOfText(field);
}

/** `true` and `false` are read too, and nobody needs to know. */
function wordsOf(options: string[]): string {
	const shown = options.includes('yes') ? ['yes', 'no'] : options;
	return shown.map((option) => `\`${option}\``).join(', ');
}

/** What a text must look like, by what is taken and what is not. */
function kindOfText(field: z.ZodType): string {
	const takes = (value: string) => field.safeParse(value).success;
	if (takes('x')) return 'text';
	if (takes('2026-03-09')) {
		return ['day', takes('2026-03') && 'month', takes('2026') && 'year'].filter(Boolean).join(', ');
	}
	return takes('1') ? 'number' : 'text';
}

/** The first words that are given to a field or to what it holds. */
function describe(field: z.ZodType): { title: string; description: string } {
	const { title = '', description = '' } = field.meta() ?? {};
	return { title, description: description.replace(/\.$/, '') + (description ? '.' : '') };
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|');
}
