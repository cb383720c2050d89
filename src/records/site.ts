import { z } from 'astro/zod';
import { day, id, listOf, month, text, webAddress, wholeNumber } from './fields.ts';
import { webForm } from './web-form.ts';

const contact = z.strictObject({
	team: text.optional().meta({ title: 'Team' }),
	address: text.optional().meta({ title: 'Address' }),
	email: text.optional().meta({ title: 'E-mail' }),
	telephone: text.optional().meta({ title: 'Telephone' }),
	hours: text.optional().meta({ title: 'Opening hours' }),
});

const accessibility = z.strictObject({
	status: z
		.enum(['fully', 'partially', 'not'])
		.meta({ title: 'Compliance', description: 'With WCAG 2.2 level AA.' }),
	prepared: day.meta({ title: 'Statement prepared' }),
	reviewed: day.optional().meta({ title: 'Statement reviewed' }),
	tested: day.optional().meta({ title: 'Site tested' }),
	tested_by: text.optional().meta({ title: 'Tested by' }),
	issues: listOf(text).default([]).meta({ title: 'What is not accessible' }),
	response_days: wholeNumber.default(10).meta({ title: 'Days to answer', description: 'Working days.' }),
});

const coverage = z.strictObject({
	statement: text.optional().meta({
		title: 'Statement',
		description: 'What this site is meant to hold, in a sentence or two.',
	}),
	bodies: listOf(
		z.strictObject({
			body: id.meta({ title: 'Body', description: 'The id of a file in `bodies/`.' }),
			from: month.meta({ title: 'From', description: 'From when its papers are held here.' }),
			to: month.optional().meta({ title: 'To' }),
			note: text.optional().meta({ title: 'Note', description: 'Where earlier papers are.' }),
		}),
	)
		.default([])
		.meta({ title: 'Bodies' }),
	missing: listOf(text)
		.default([])
		.meta({ title: 'Missing', description: 'What is known to be missing, one item each.' }),
});

export const siteSchema = z
	.strictObject({
		name: text.meta({ title: 'Name of the council or of the site' }),
		short_name: text.optional().meta({ title: 'Short name' }),
		nation: z
			.enum(['england', 'wales', 'scotland', 'northern_ireland'])
			.meta({ title: 'Nation', description: 'Whose law and bank holidays apply.' }),
		base_url: webAddress.meta({ title: 'Address of the site' }),
		colour: z
			.string()
			.regex(/^#[0-9a-f]{6}$/i, 'Write a colour as `#` and six figures or letters a to f, such as `#1d4d4f`.')
			.optional()
			.meta({ title: 'Colour', description: 'Of the band at the head of each page.' }),
		crest: text.optional().meta({ title: 'Crest', description: 'The name of a file in `public/`.' }),
		contact: contact.default({}).meta({ title: 'Contact' }),
		wards: listOf(text).default([]).meta({ title: 'Wards' }),
		themes: listOf(text).default([]).meta({ title: 'Themes' }),
		words: listOf(text).default([]).meta({
			title: 'Words',
			description:
				'The council’s own, which are spelled right: names of schemes, terms, letters that all know.',
		}),
		thresholds: z
			.strictObject({
				key_decision: wholeNumber.optional().meta({ title: 'Key decision', description: 'In pounds.' }),
			})
			.default({})
			.meta({ title: 'Thresholds' }),
		checks: z
			.record(text, z.enum(['error', 'warning', 'advice', 'off']))
			.default({})
			.meta({ title: 'Levels of rules', description: 'Where a rule is to have another level than its own.' }),
		coverage: coverage.default({ bodies: [], missing: [] }).meta({ title: 'Coverage' }),
		accessibility: accessibility.optional().meta({ title: 'Accessibility' }),
		web_form: webForm.optional().meta({
			title: 'Web form',
			description:
				'A form for officers at `/admin/`, by which they write and change files. Without it there is none.',
		}),
	})
	.meta({ title: 'Site', description: 'The council and its site: `site.yaml`.' });
export type Site = z.output<typeof siteSchema>;
