import { z } from 'astro/zod';
import { acknowledgements } from './acknowledgement.ts';
import { bodyId, day, id, listOf, passage, text } from './fields.ts';
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
	resolution: passage
		.optional()
		.meta({ title: 'Resolution', description: 'The words that were agreed, where they were changed.' }),
});

export const callInStates = ['not_called_in', 'called_in', 'upheld', 'not_upheld', 'exempt'] as const;

const callIn = z.strictObject({
	state: z.enum(callInStates).meta({
		title: 'State',
		description:
			'`exempt` where the decision could not be called in, as an urgent one may be: say why in `result`.',
	}),
	date: day.optional().meta({ title: 'Date', description: 'The day it was called in.' }),
	dealt_with: day.optional().meta({
		title: 'Dealt with',
		description: 'The day on which the call-in was upheld or was not.',
	}),
	recommendations: listOf(text)
		.default([])
		.meta({ title: 'Recommendations', description: 'The numbers called in, where it was not all.' }),
	result: passage.optional().meta({ title: 'Result', description: 'What followed, in a sentence.' }),
});

const action = z.strictObject({
	what: text.meta({ title: 'What' }),
	recommendation: text.optional().meta({
		title: 'Recommendation',
		description: 'The number of the one that it carries out.',
	}),
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
		body: bodyId.meta({ title: 'Body', description: 'The id of the body that decided.' }),
		date: day.meta({ title: 'Date of the decision' }),
		published: day
			.optional()
			.meta({ title: 'Published', description: 'The day the decision is made public.' }),
		outcomes: listOf(outcome)
			.default([])
			.meta({ title: 'Outcomes', description: 'One for each recommendation.' }),
		reasons: passage.optional().meta({ title: 'Reasons' }),
		alternatives: passage.optional().meta({ title: 'Alternatives considered and rejected' }),
		interests: passage.optional().meta({
			title: 'Interests declared',
			description: '`none declared`, or what was declared. Leave it out only if it was not recorded.',
		}),
		dispensation: passage.optional().meta({ title: 'Dispensation' }),
		call_in: callIn.optional().meta({ title: 'Call-in' }),
		actions: listOf(action).default([]).meta({ title: 'Actions' }),
		withdrawn: withdrawal.optional().meta({ title: 'Withdrawn' }),
		aliases: listOf(text).default([]).meta({ title: 'Old addresses' }),
		acknowledged: acknowledgements,
	})
	.meta({ title: 'Decision', description: 'What one body decided on one report. One file in `decisions/`.' });
export type Decision = z.output<typeof decisionSchema>;
