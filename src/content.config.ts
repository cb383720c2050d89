import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entryLoader } from './publish/entry-loader.ts';
import type { Kind } from './records/kinds.ts';
import type { Entry } from './register/entry.ts';

// Entries were checked when they were read and built: the schema here gives them their type.
const collectionOf = <K extends Kind>(kind: K) =>
	defineCollection({ loader: entryLoader(kind), schema: z.custom<Entry<K>>() });

export const collections = {
	reports: collectionOf('report'),
	decisions: collectionOf('decision'),
	guidance: collectionOf('guidance'),
	strategies: collectionOf('strategy'),
	bodies: collectionOf('body'),
	pages: collectionOf('page'),
};
