import { z } from 'astro/zod';
import { bodyId, month, text, wholeNumber } from './fields.ts';

export const bodySchema = z
	.strictObject({
		name: text.meta({ title: 'Name' }),
		short_name: text.optional().meta({ title: 'Short name' }),
		kind: z
			.enum([
				'council',
				'cabinet',
				'cabinet_member',
				'committee',
				'scrutiny',
				'partnership',
				'board',
				'working_group',
				'officer',
				'external',
			])
			.meta({ title: 'Kind' }),
		regime: z.enum(['executive', 'council', 'statutory_partnership', 'voluntary']).meta({
			title: 'Regime',
			description: 'The law that it works under. A voluntary body has no key decisions and no call-in.',
		}),
		from: month.optional().meta({ title: 'From' }),
		to: month.optional().meta({ title: 'To' }),
		successor: bodyId
			.optional()
			.meta({ title: 'Successor', description: 'The id of the body that took its place.' }),
		call_in: z
			.strictObject({
				working_days: wholeNumber
					.refine((days) => days <= 60, 'Write a number of working days up to 60.')
					.meta({ title: 'Working days' }),
				members: wholeNumber
					.optional()
					.meta({ title: 'Members', description: 'How many members must ask for it.' }),
			})
			.optional()
			.meta({ title: 'Call-in', description: 'The rule of the council’s constitution.' }),
		chair: text.optional().meta({ title: 'Chair' }),
	})
	.meta({ title: 'Body', description: 'A body that considers reports. One file in `bodies/`.' });
export type Body = z.output<typeof bodySchema>;
