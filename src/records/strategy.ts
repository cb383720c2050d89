import { z } from 'astro/zod';
import { crossReference } from './cross-reference.ts';
import { day, listOf, month, text } from './fields.ts';
import { publicationStatus, withdrawal } from './report.ts';

export const strategySchema = z
	.strictObject({
		status: publicationStatus,
		title: text.meta({ title: 'Title' }),
		summary: text.optional().meta({ title: 'Summary', description: 'One sentence in plain words.' }),
		owner: text.optional().meta({ title: 'Owner', description: 'The body or post that answers for it.' }),
		themes: listOf(text).default([]).meta({ title: 'Themes', description: 'Names of `site.yaml`.' }),
		adopted: month.optional().meta({ title: 'Adopted' }),
		in_force_from: month.optional().meta({ title: 'In force from' }),
		in_force_to: month.optional().meta({ title: 'In force to' }),
		review: month.optional().meta({ title: 'Review' }),
		published: day.optional().meta({ title: 'Published', description: 'The day it is made public.' }),
		cross_references: listOf(crossReference).default([]).meta({ title: 'Cross references' }),
		withdrawn: withdrawal.optional().meta({ title: 'Withdrawn' }),
		aliases: listOf(text).default([]).meta({ title: 'Old addresses' }),
	})
	.meta({
		title: 'Strategy',
		description: 'A strategy, policy or plan that was adopted. One file in `strategies/`.',
	});
export type Strategy = z.output<typeof strategySchema>;
