import { z } from 'astro/zod';
import { day, mapOrText, text } from './fields.ts';

const post = text
	.optional()
	.meta({ title: 'Post', description: 'The post held when the report was written.' });
const team = text.optional().meta({ title: 'Team' });
const organisation = text.optional().meta({ title: 'Organisation' });

export const author = mapOrText('name', { name: text.meta({ title: 'Name' }), post, team, organisation });
export type Author = z.output<typeof author>;

export const contact = z.strictObject({
	name: text.optional().meta({ title: 'Name' }),
	post,
	team,
	organisation,
	email: text
		.regex(/^[^\s@<>"]+@[^\s@<>"]+$/, 'Write one e-mail address, such as `name@council.gov.uk`.')
		.optional()
		.meta({ title: 'E-mail' }),
	telephone: text.optional().meta({
		title: 'Telephone',
		description: 'As it is to be printed: `01632 960100`, `extension 2345`.',
	}),
	until: day
		.optional()
		.meta({ title: 'Until', description: 'The day after which these details are no longer shown.' }),
});
export type Contact = z.output<typeof contact>;
