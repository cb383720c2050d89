import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { bodyId, day, listOf, mapOrText, passage, text, wardNames, yesNo } from './fields.ts';
import { buildFormFields, type FormField } from './form-fields.ts';
import { reportSchema } from './report.ts';

const schema = z.strictObject({
	title: text.meta({ title: 'Title' }),
	published: day.optional().meta({ title: 'Published', description: 'The day it is made public.' }),
	urgent: yesNo.optional().meta({ title: 'Urgent' }),
	summary: passage.optional().meta({ title: 'Summary' }),
	wards: wardNames.meta({ title: 'Wards' }),
	body: bodyId.optional().meta({ title: 'Body' }),
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
		{ name: 'summary', title: 'Summary', required: false, kind: 'text', isLong: true },
		{ name: 'wards', title: 'Wards', required: false, kind: 'list', names: 'wards' },
		{ name: 'body', title: 'Body', required: false, kind: 'text', names: 'bodies' },
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
