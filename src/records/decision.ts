import { z } from 'astro/zod';
import { day, id, listOf, text } from './fields.ts';
import { publicationStatus, withdrawal } from './report.ts';

export const outcomes = [
	'agreed',
	'agreed_as_amended',
	'not_agreed',
	'deferred',
	'referred',
	'noted',
	'withdrawn',
] as const;

const outcome = z.strictObject({
	recommendation: text.meta({
		title: 'Recommendation',
		description: 'Its number as printed, such as `2.1`.',
	}),
	outcome: z.enum(outcomes).meta({ title: 'Outcome' }),
	resolution: text
		.optional()
		.meta({ title: 'Resolution', description: 'The words that were agreed, where they were changed.' }),
});

const callIn = z.strictObject({
	state: z.enum(['not_called_in', 'called_in', 'upheld', 'not_upheld']).meta({ title: 'State' }),
	date: day.optional().meta({ title: 'Date' }),
	result: text.optional().meta({ title: 'Result', description: 'What followed, in a sentence.' }),
});

const action = z.strictObject({
	what: text.meta({ title: 'What' }),
	owner: text.optional().meta({ title: 'Owner' }),
	due: day.optional().meta({ title: 'Due' }),
	state: z
		.enum(['not_started', 'ongoing', 'complete', 'paused', 'cancelled'])
		.optional()
		.meta({ title: 'State' }),
});

export const decisionSchema = z
	.strictObject({
		status: publicationStatus,
		report: id.meta({ title: 'Report', description: 'The id of the report that was decided on.' }),
		body: id.meta({ title: 'Body', description: 'The id of the body that decided.' }),
		date: day.meta({ title: 'Date of the decision' }),
		published: day
			.optional()
			.meta({ title: 'Published', description: 'The day the decision is made public.' }),
		outcomes: listOf(outcome)
			.default([])
			.meta({ title: 'Outcomes', description: 'One for each recommendation.' }),
		reasons: text.optional().meta({ title: 'Reasons' }),
		alternatives: text.optional().meta({ title: 'Alternatives considered and rejected' }),
		interests: text.optional().meta({
			title: 'Interests declared',
			description: '`none declared`, or what was declared. Leave it out only if it was not recorded.',
		}),
		dispensation: text.optional().meta({ title: 'Dispensation' }),
		call_in: callIn.optional().meta({ title: 'Call-in' }),
		actions: listOf(action).default([]).meta({ title: 'Actions' }),
		withdrawn: withdrawal.optional().meta({ title: 'Withdrawn' }),
		aliases: listOf(text).default([]).meta({ title: 'Old addresses' }),
	})
	.meta({ title: 'Decision', description: 'What one body decided on one report. One file in `decisions/`.' });
export type Decision = z.output<typeof decisionSchema>;
