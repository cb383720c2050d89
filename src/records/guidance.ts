import { z } from 'astro/zod';
import { acknowledgements } from './acknowledgement.ts';
import { crossReference } from './cross-reference.ts';
import { listOf, month, text, webAddress, year } from './fields.ts';

export const standings = [
	'current',
	'withdrawn',
	'superseded',
	'archived',
	'forthcoming',
	'unknown',
] as const;

export const guidanceSchema = z
	.strictObject({
		title: text.meta({ title: 'Title' }),
		aliases: listOf(text)
			.default([])
			.meta({ title: 'Other names', description: 'Other titles under which it is cited.' }),
		publisher: text.optional().meta({ title: 'Publisher' }),
		issued: year.optional().meta({ title: 'Issued', description: 'A year, a month or a day.' }),
		identifiers: z
			.record(z.string(), text)
			.default({})
			.meta({ title: 'Identifiers', description: 'Such as `isbn` or `product_code`.' }),
		url: webAddress.optional().meta({ title: 'Address' }),
		archive_url: webAddress.optional().meta({ title: 'Archived copy' }),
		standing: z.enum(standings).default('unknown').meta({ title: 'Standing' }),
		standing_as_of: month.optional().meta({ title: 'Standing as of' }),
		cross_references: listOf(crossReference).default([]).meta({ title: 'Cross references' }),
		acknowledged: acknowledgements,
	})
	.meta({
		title: 'Guidance',
		description: 'A document that reports cite, here or elsewhere. One file in `guidance/`.',
	});
export type Guidance = z.output<typeof guidanceSchema>;
