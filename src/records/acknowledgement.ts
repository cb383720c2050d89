import { z } from 'astro/zod';
import { listOf, passage, text, wholeNumber } from './fields.ts';

/** Problems of a file that the council has looked at and lets stand. It is for officers, and never public. */
export const acknowledgements = listOf(
	z.strictObject({
		rule: text.meta({ title: 'Rule', description: 'As it stands behind the problem, in square brackets.' }),
		reason: passage.meta({ title: 'Reason', description: 'Why it is right as it is.' }),
		line: wholeNumber.optional().meta({
			title: 'Line',
			description: 'Of the file, where only one of several problems is meant.',
		}),
	}),
)
	.optional()
	.meta({
		title: 'Acknowledged',
		description: 'What `check` finds here and is right as it is. It is not shown on the site.',
	});
export type Acknowledgement = NonNullable<z.output<typeof acknowledgements>>[number];
