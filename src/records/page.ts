import { z } from 'astro/zod';
import { text } from './fields.ts';
import { publicationStatus } from './report.ts';

export const pageSchema = z
	.strictObject({
		status: publicationStatus,
		title: text.meta({ title: 'Title' }),
		summary: text.optional().meta({ title: 'Summary' }),
	})
	.meta({ title: 'Page', description: 'A page about the site or the council. One file in `pages/`.' });
export type Page = z.output<typeof pageSchema>;
