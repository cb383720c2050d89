import type { TemplateFile } from '../records/read-record.ts';
import type { Site } from '../records/site.ts';
import type { EarlierEntry } from '../register/earlier-entries.ts';
import type { AnyEntry } from '../register/entry.ts';

/** What is published: the public part of the register on a day. Nothing else of the content reaches a page. */
export interface Edition {
	site: Site;
	/** `YYYY-MM-DD` */
	today: string;
	entries: AnyEntry[];
	templates: Map<string, TemplateFile>;
	/** Reports as they lay before their meetings, of those that were changed since. */
	earlier: EarlierEntry[];
	/** The texts of the entries that have one, by the address of their page. */
	bodies: Map<string, string>;
	/** Addresses of the drafts in it: in a preview of the dev server only, and absent from every other edition. */
	drafts?: ReadonlySet<string>;
	/** The folder that the attachments are copied from. */
	contentFolder: string;
}

// Astro bundles the pages apart from the program that reads the content; both run in one process.
const slot: unique symbol = Symbol.for('guildhall.edition') as typeof slot;
const holder = globalThis as { [slot]?: Edition };

/** Hands the edition to the pages. */
export function setEdition(edition: Edition): void {
	holder[slot] = edition;
}

/** The edition that is being published. */
export function getEdition(): Edition {
	const edition = holder[slot];
	if (!edition)
		throw new Error('No edition was handed over: run `npm run build` or `npm run dev`, not `astro`.');
	return edition;
}
