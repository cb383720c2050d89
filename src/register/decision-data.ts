import { z } from 'astro/zod';
import { callInStates, outcomes } from '../records/decision.ts';
import { listedOutcomes } from './decision-outcomes.ts';
import { standingStates } from './entry.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One decision of one body, as a row of the register of decisions: the same fields in JSON and in CSV. */
export const decisionRowSchema = z.strictObject({
	id: z.string().meta({ title: 'Id', description: 'Names the decision for ever.' }),
	url: z.string().meta({
		title: 'Address',
		description: 'Of its page: from the root of the site in JSON, the whole address in CSV.',
	}),
	title: z.string().meta({ title: 'Title', description: 'Of the report that was decided on.' }),
	reference: z.string().optional().meta({ title: 'Reference', description: 'The number of the report.' }),
	report: z.string().meta({ title: 'Report', description: 'Its id.' }),
	report_url: z.string().meta({ title: 'Address of the report' }),
	classification: z
		.enum(['open', 'part_exempt', 'exempt'])
		.meta({ title: 'Classification', description: 'Of the report.' }),
	withheld: z.string().optional().meta({
		title: 'What is withheld of the report',
		description: 'In words: by what right, and when that is looked at again.',
	}),
	date: day.meta({ title: 'Date of the decision', description: '`YYYY-MM-DD`, as every date here.' }),
	published: day.optional().meta({
		title: 'Published',
		description: 'The day on which the decision was made public, where that was written down.',
	}),
	body: z.string().meta({ title: 'Body', description: 'The id of the body that decided.' }),
	body_name: z.string().meta({ title: 'Name of the body' }),
	key_decision: z.boolean().optional().meta({
		title: 'Key decision',
		description:
			'Only an executive makes key decisions. Absent where its report does not say; `yes` or `no` in CSV.',
	}),
	outcomes: z.array(z.enum(listedOutcomes)).meta({
		title: 'Outcomes',
		description:
			'Each once. What a body agreed that had no power to decide, or was not asked to, is `endorsed`.',
	}),
	recommendations: z.array(z.strictObject({ recommendation: z.string(), outcome: z.enum(outcomes) })).meta({
		title: 'Recommendations',
		description: 'The outcome of each, as it was recorded. In CSV: `2.1 agreed; 2.2 deferred`.',
	}),
	in_words: z.string().meta({ title: 'What was decided, in words' }),
	standing: z.enum(standingStates).meta({
		title: 'Standing',
		description: 'Where the decision stands on the day on which the site was built.',
	}),
	standing_since: day.optional().meta({ title: 'Standing since' }),
	standing_until: day.optional().meta({
		title: 'Standing until',
		description: 'Of a decision that is open to call-in: the last day.',
	}),
	call_in: z.enum(callInStates).optional().meta({ title: 'Call-in' }),
	themes: z.array(z.string()).meta({ title: 'Themes', description: 'Of the report.' }),
	wards: z
		.array(z.string())
		.meta({ title: 'Wards', description: 'Of the report; `all` stands for every one.' }),
	reasons: z.string().optional().meta({ title: 'Reasons', description: 'For the decision, as recorded.' }),
});
export type DecisionRow = z.output<typeof decisionRowSchema>;

/** `/data/decisions.json` */
export const decisionDataSchema = z
	.strictObject({
		council: z.string().meta({ title: 'Name of the council' }),
		base_url: z.string().meta({ title: 'Address of the site', description: 'That addresses are below.' }),
		decisions: z.array(decisionRowSchema).meta({ title: 'Decisions', description: 'The newest first.' }),
	})
	.meta({
		title: 'Register of decisions',
		description: 'Every decision that is published: `/data/decisions.json`.',
	});
export type DecisionData = z.output<typeof decisionDataSchema>;
