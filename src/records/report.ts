import { z } from 'astro/zod';
import { acknowledgements } from './acknowledgement.ts';
import { crossReference, listed } from './cross-reference.ts';
import {
	bodyId,
	day,
	id,
	listOf,
	mapOrText,
	month,
	passage,
	text,
	themeNames,
	wardNames,
	yesNo,
} from './fields.ts';
import { author, contact } from './people.ts';

export const roles = ['decide', 'recommend', 'endorse', 'consult', 'scrutinise', 'note'] as const;
export const implicationKinds = [
	'financial',
	'legal',
	'equality',
	'human_rights',
	'environment',
	'crime_and_disorder',
	'policy',
	'risk',
	'property',
	'staffing',
	'health',
	'low_income',
	'other',
] as const;

const consideration = z.strictObject({
	body: bodyId.meta({ title: 'Body', description: 'The id of a file in `bodies/`.' }),
	date: z
		.preprocess((value) => (value === 'unknown' ? undefined : value), day.optional())
		.meta({
			title: 'Date of the meeting',
			description: '`YYYY-MM-DD`, or `unknown`.',
			pattern: '^(\\d{4}-\\d{2}-\\d{2}|unknown)$',
		}),
	role: z
		.enum(roles)
		.optional()
		.meta({ title: 'Role', description: 'What this body is asked to do with the report.' }),
	item: text.optional().meta({ title: 'Agenda item' }),
});
export type Consideration = z.output<typeof consideration>;

export const exemptParagraphs = listOf(
	z.enum(['1', '2', '3', '4', '5', '6', '7'], {
		error: 'Write the number of a paragraph of Schedule 12A, 1 to 7.',
	}),
).meta({
	title: 'Paragraphs',
	description: 'Of Part 1 of Schedule 12A to the Local Government Act 1972.',
});

const exemption = z.strictObject({
	paragraphs: exemptParagraphs,
	public_interest: passage.meta({
		title: 'Public interest',
		description: 'Why the public interest in withholding the paper outweighs that in publishing it.',
	}),
	review: month.meta({ title: 'Review', description: 'When the paper is looked at again for release.' }),
});

const decisionStatus = z.strictObject({
	key_decision: yesNo.optional().meta({ title: 'Key decision' }),
	reason: text.optional().meta({ title: 'Reason' }),
	in_forward_plan: yesNo.optional().meta({ title: 'In the forward plan' }),
	notice_published: day.optional().meta({
		title: 'Notice published',
		description: 'When the 28-day notice was published (SI 2012/2089, regulation 9).',
	}),
	urgency: z.enum(['none', 'general_exception', 'special_urgency']).optional().meta({
		title: 'Urgency',
		description: 'Where the notice was shorter: SI 2012/2089, regulation 10 or 11.',
	}),
	decision_maker: z
		.enum(['executive', 'council', 'committee', 'officer', 'partnership'])
		.optional()
		.meta({ title: 'Decision maker' }),
});

const appendix = z.strictObject({
	number: text.optional().meta({ title: 'Number' }),
	title: text.meta({ title: 'Title' }),
	to: text.optional().meta({ title: 'To', description: 'The id of the document, if it is on this site.' }),
	file: text
		.optional()
		.meta({ title: 'File', description: 'The name of a file that lies beside the report.', 'x-file': true }),
	available: passage.optional().meta({ title: 'Where to get it' }),
	classification: z.enum(['open', 'exempt']).default('open').meta({ title: 'Classification' }),
	listed,
});

const implication = z.strictObject({
	kind: z.enum(implicationKinds).meta({ title: 'Kind' }),
	printed: text.optional().meta({ title: 'As printed', description: 'The words of the row on the paper.' }),
	applies: yesNo.optional().meta({ title: 'Applies' }),
	paragraphs: text
		.optional()
		.meta({ title: 'Paragraphs', description: 'Where in the report it is dealt with.' }),
	adviser: text.optional().meta({ title: 'Adviser' }),
	listed,
});

const consultee = mapOrText('name', {
	name: text.meta({ title: 'Name' }),
	date: month.optional().meta({ title: 'Date' }),
	response: passage.optional().meta({ title: 'Response' }),
});

/** When the public was, is or will be asked. */
export const consultation = z.strictObject({
	from: day.meta({ title: 'From' }),
	to: day.meta({ title: 'To' }),
	how: passage.optional().meta({ title: 'How to take part' }),
});

const change = z.strictObject({
	date: day.meta({ title: 'Date' }),
	note: passage.meta({ title: 'Note' }),
	earlier_text: z.enum(['shown', 'withheld']).default('shown').meta({
		title: 'Earlier text',
		description:
			'`withheld` where the text before the change must not be read again, such as personal details.',
	}),
});

/** A note of withdrawal: the address stays, with the date and the reason. */
export const withdrawal = z.strictObject({
	date: day.meta({ title: 'Date' }),
	reason: passage.meta({ title: 'Reason' }),
});
export const publicationStatus = z.enum(['draft', 'published', 'withdrawn']).meta({
	title: 'Status',
	description: 'Only `published` papers are shown. A draft appears nowhere.',
});

export const reportSchema = z
	.strictObject({
		template: id.meta({ title: 'Template', description: 'The name of a file in `templates/`.' }),
		status: publicationStatus,
		title: text.meta({ title: 'Title' }),
		title_source: z.enum(['document', 'editorial']).default('document').meta({
			title: 'Title from',
			description: '`editorial` when the paper itself had no title.',
		}),
		reference: z
			.string()
			.regex(/^[A-Z]{2,5}\/\d{4}\/\d{3}$/, 'Write letters, year, number: `CAB/2026/014`.')
			.optional()
			.meta({ title: 'Reference', description: 'The council’s own number. Never reuse one.' }),
		summary: passage.optional().meta({ title: 'Summary', description: 'One sentence in plain words.' }),
		purpose: passage.optional().meta({ title: 'Purpose' }),
		considered: listOf(consideration).default([]).meta({
			title: 'Considered by',
			description: 'The route, in order. The masthead’s body is the one that decides, or else the first.',
		}),
		report_of: text.optional().meta({ title: 'Report of', description: 'A post, or the id of a body.' }),
		report_date: day.optional().meta({ title: 'Date of report' }),
		published: day.optional().meta({
			title: 'Published',
			description: 'The day the paper is made public. Until then it appears nowhere.',
		}),
		author: listOf(author).default([]).meta({ title: 'Author' }),
		contact: listOf(contact).default([]).meta({ title: 'Contact' }),
		lead_member: text.optional().meta({ title: 'Lead member', description: 'The post as held then.' }),
		lead_director: text.optional().meta({ title: 'Lead director', description: 'The post as held then.' }),
		circulation: listOf(text).default([]).meta({ title: 'Circulation' }),
		audience: listOf(text).default([]).meta({ title: 'Audience' }),
		wards: wardNames.meta({ title: 'Wards', description: '`all`, or names of `site.yaml`.' }),
		themes: themeNames.meta({ title: 'Themes', description: 'Names of `site.yaml`.' }),
		corporate_aims: listOf(text).default([]).meta({ title: 'Corporate aims' }),
		classification: z.enum(['open', 'part_exempt', 'exempt']).default('open').meta({
			title: 'Classification',
			description: 'The text of an `exempt` paper must not be in its file.',
		}),
		exemption: exemption.optional().meta({ title: 'Exemption' }),
		decision_status: decisionStatus.optional().meta({ title: 'Decision status' }),
		cross_references: listOf(crossReference).default([]).meta({ title: 'Cross references' }),
		appendices: listOf(appendix).default([]).meta({ title: 'Appendices' }),
		implications: listOf(implication).default([]).meta({ title: 'Implications' }),
		consultees: listOf(consultee).default([]).meta({ title: 'Consultees' }),
		withdrawn: withdrawal.optional().meta({ title: 'Withdrawn' }),
		consultation: consultation.optional().meta({ title: 'Consultation' }),
		changes: listOf(change)
			.default([])
			.meta({ title: 'Changes', description: 'What was changed after the meeting, and when.' }),
		aliases: listOf(text).default([]).meta({ title: 'Old addresses' }),
		acknowledged: acknowledgements,
	})
	.meta({ title: 'Report', description: 'A paper put before a body. One file in `reports/`.' });
export type Report = z.output<typeof reportSchema>;
