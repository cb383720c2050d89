import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { day, listOf, mapOrText, text, yesNo } from './fields.ts';
import { buildFormFields, type FormField } from './form-fields.ts';
import { reportSchema } from './report.ts';

const schema = z.strictObject({
	title: text.meta({ title: 'Title' }),
	published: day.optional().meta({ title: 'Published', description: 'The day it is made public.' }),
	urgent: yesNo.optional().meta({ title: 'Urgent' }),
	wards: listOf(text).default([]).meta({ title: 'Wards' }),
	author: listOf(mapOrText('name', { name: text.meta({ title: 'Name' }), post: text.optional() })).default(
		[],
	),
});

test('a form asks for what the schema takes, in its words', () => {
	expect(buildFormFields(schema)).toEqual([
		{ name: 'title', title: 'Title', required: true, kind: 'text' },
		{
			name: 'published',
			title: 'Published',
			description: 'The day it is made public.',
			required: false,
			kind: 'day',
		},
		{
			name: 'urgent',
			title: 'Urgent',
			required: false,
			kind: 'choice',
			options: [
				{ value: 'yes', words: 'Yes' },
				{ value: 'no', words: 'No' },
			],
		},
		{ name: 'wards', title: 'Wards', required: false, kind: 'list' },
		{
			name: 'author',
			title: 'author',
			required: false,
			kind: 'list',
			alone: 'name',
			fields: [
				{ name: 'name', title: 'Name', required: true, kind: 'text' },
				{ name: 'post', title: 'post', required: false, kind: 'text' },
			],
		},
	]);
});

test('every field of a report, and every field inside one, has words of its own', () => {
	const nameless = (fields: FormField[]): string[] =>
		fields.flatMap(({ name, title, fields: inner = [] }) => [
			...(title === name ? [name] : []),
			...nameless(inner),
		]);
	expect(nameless(buildFormFields(reportSchema))).toEqual([]);
});
