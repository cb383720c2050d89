import { z } from 'astro/zod';
import { blockNames } from './block-names.ts';
import { id, listOf, text, yesNo } from './fields.ts';
import { reportSchema } from './report.ts';

export { type BlockName, blockNames } from './block-names.ts';

const printed = Object.keys(reportSchema.shape).filter((name) => name !== 'acknowledged');
const headerFields = [...printed, 'considered.body', 'considered.date'];
const headerField = z.enum(headerFields as [string, ...string[]], {
	error: 'Write the name of a field of a report.',
});

const headerRow = z.strictObject({
	label: text
		.optional()
		.meta({ title: 'Label', description: 'As printed. Without one the value stands alone.' }),
	field: listOf(headerField).meta({
		title: 'Field',
		description: 'A field of the report, or a list of fields in one row.',
	}),
	line: yesNo.default(false).meta({ title: 'On one line', description: 'Label and value on one line.' }),
});
export type HeaderRow = z.output<typeof headerRow>;

const words = z.record(z.string(), text).default({});
const block = z.strictObject({
	order: listOf(text)
		.default([])
		.meta({ title: 'Order', description: 'The fields, in the order of the paper.' }),
	labels: words.meta({ title: 'Labels' }),
	values: z.record(z.string(), z.record(z.string(), text)).default({}).meta({ title: 'Words for values' }),
	head: listOf(text).default([]).meta({ title: 'Column heads', description: 'Of a block that is a table.' }),
	joiner: text.optional().meta({ title: 'Between a name and its date' }),
});
export type BlockWords = z.output<typeof block>;

export const templateSchema = z
	.strictObject({
		name: text.meta({ title: 'Name' }),
		use: text.meta({ title: 'Use', description: 'When to choose it, in a sentence.' }),
		masthead: text
			.optional()
			.meta({ title: 'Masthead', description: '`{body}` stands for the body that considers the report.' }),
		layout: id
			.optional()
			.meta({ title: 'Layout', description: 'Rows of the header: `table` (default), `lines` or `form`.' }),
		header: listOf(headerRow).default([]).meta({ title: 'Header' }),
		optional: listOf(headerField)
			.default([])
			.meta({ title: 'Optional', description: 'Rows of the header that may stay empty.' }),
		sections: z
			.record(z.string(), text)
			.default({})
			.meta({ title: 'Sections', description: 'What a heading means: its words, without number and case.' }),
		blocks: z.partialRecord(z.enum(blockNames), block).default({}).meta({ title: 'Blocks' }),
	})
	.meta({ title: 'Template', description: 'A kind of report. One file in `templates/`.' });
export type Template = z.output<typeof templateSchema>;

/** The fields of a report that a template prints above the text, each once, in its order: `considered` for `considered.date`. */
export function printedFields({ header }: Template): string[] {
	return [...new Set(header.flatMap(({ field }) => field.map((path) => path.split('.')[0] ?? '')))];
}
