import { z } from 'astro/zod';
import { mapOrText, passage, text, yesNo } from './fields.ts';

/** How one document stands to another; the inverse is worked out (dcterms and schema.org name them in `data/`). */
export const referenceKinds = [
	'background_paper',
	'cites',
	'supersedes',
	'amends',
	'implements',
	'adopts',
	'follows',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

export const listed = yesNo.optional().meta({
	title: 'Printed here',
	description:
		'Write `no` where the paper names it in its text only: it is linked, and not printed in the list.',
});

export const crossReference = mapOrText('to', {
	to: text.optional().meta({
		title: 'To',
		description: 'The id of a file, a council reference, or the title of a document in `guidance/`.',
	}),
	kind: z
		.enum(referenceKinds)
		.default('cites')
		.meta({ title: 'Kind', description: 'How this paper stands to that one.' }),
	printed: passage
		.optional()
		.meta({ title: 'As printed', description: 'The words on the paper, shown as they stand.' }),
	available: passage
		.optional()
		.meta({ title: 'Where to get it', description: 'Where a copy can be seen or asked for.' }),
	listed,
});
