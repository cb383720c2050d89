import { z } from 'astro/zod';
import { acknowledgements } from './acknowledgement.ts';
import { crossReference } from './cross-reference.ts';
import { day, id, listOf, month, passage, text, themeNames } from './fields.ts';
import { consultation, publicationStatus, withdrawal } from './report.ts';

const review = z.strictObject({
	date: month.meta({ title: 'Date' }),
	report: id.optional().meta({ title: 'Report', description: 'The id of the report of the review.' }),
	note: passage.optional().meta({ title: 'Note', description: 'What came of it, in a sentence.' }),
});

const extension = z.strictObject({
	date: month.meta({ title: 'Date', description: 'When it was decided.' }),
	from: month.optional().meta({ title: 'From', description: 'When it would have ended.' }),
	to: month.meta({ title: 'To', description: 'Its new end.' }),
	decision: id.optional().meta({ title: 'Decision', description: 'The id of the decision.' }),
});

export const strategySchema = z
	.strictObject({
		status: publicationStatus,
		title: text.meta({ title: 'Title' }),
		summary: passage.optional().meta({ title: 'Summary', description: 'One sentence in plain words.' }),
		owner: text.optional().meta({ title: 'Owner', description: 'The body or post that answers for it.' }),
		themes: themeNames.meta({ title: 'Themes', description: 'Names of `site.yaml`.' }),
		adopted: month.optional().meta({ title: 'Adopted' }),
		in_force_from: month.optional().meta({ title: 'In force from' }),
		in_force_to: month.optional().meta({ title: 'In force to' }),
		review: month.optional().meta({ title: 'Review', description: 'When it is looked at next.' }),
		reviewed: listOf(review).default([]).meta({ title: 'Reviewed' }),
		extended: listOf(extension).default([]).meta({ title: 'Extended' }),
		consultation: consultation.optional().meta({ title: 'Consultation' }),
		published: day.optional().meta({ title: 'Published', description: 'The day it is made public.' }),
		cross_references: listOf(crossReference).default([]).meta({ title: 'Cross references' }),
		withdrawn: withdrawal.optional().meta({ title: 'Withdrawn' }),
		aliases: listOf(text).default([]).meta({ title: 'Old addresses' }),
		acknowledged: acknowledgements,
	})
	.meta({
		title: 'Strategy',
		description: 'A strategy, policy or plan that was adopted. One file in `strategies/`.',
	});
export type Strategy = z.output<typeof strategySchema>;
