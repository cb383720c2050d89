import { resolve } from 'node:path';
import type { Problem } from '../records/problem.ts';
import { buildEarlierEntries } from '../register/earlier-entries.ts';
import { buildEntries } from '../register/entries.ts';
import type { Register } from '../register/register.ts';
import { type ContentOptions, checkContent } from './check-content.ts';
import type { Edition } from './edition.ts';

/** The edition of the content on a day, and every problem; no edition while there is an error. */
export async function readEdition(
	options: ContentOptions,
): Promise<
	{ problems: Problem[]; edition?: undefined } | { problems: Problem[]; edition: Edition; register: Register }
> {
	const { register, problems } = await checkContent(options);
	if (!register || problems.some(({ level }) => level === 'error')) return { problems };
	return { edition: toEdition(register, options.content), register, problems };
}

/** What of a register may be published. */
export function toEdition(register: Register, content: string): Edition {
	const entries = buildEntries(register);
	const earlier = buildEarlierEntries(register, entries);
	const texts = entries
		.filter(({ hasBody }) => hasBody)
		.map(({ id, url }) => [url, register.visible.get(id)?.body ?? ''] as const);
	return {
		// No page shows these two, so a change of them makes no page anew.
		site: { ...register.site, checks: {}, words: [] },
		today: register.today,
		entries,
		templates: register.templates,
		earlier,
		bodies: new Map([...texts, ...earlier.map(({ entry, text }) => [entry.url, text] as const)]),
		contentFolder: resolve(content),
	};
}
