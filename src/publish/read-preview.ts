import type { Problem } from '../records/problem.ts';
import { isDraft, withDrafts } from '../register/preview.ts';
import { type ContentOptions, checkContent } from './check-content.ts';
import type { Edition } from './edition.ts';
import { toEdition } from './read-edition.ts';

/**
 * The edition of the content on a day with its drafts in it, and every problem; no edition while there is an error.
 * Only the dev server may ask for it, which writes no page: the drafts stay in its memory. Reading keeps in the cache
 * what the register without them allows.
 */
export async function readPreview(
	options: ContentOptions,
): Promise<{ edition?: Edition; problems: Problem[] }> {
	const { register, problems } = await checkContent(options);
	if (!register || problems.some(({ level }) => level === 'error')) return { problems };
	const edition = toEdition(withDrafts(register), options.content);
	const ids = new Set(register.records.filter(isDraft).map(({ id }) => id));
	const drafts = new Set(edition.entries.filter(({ id }) => ids.has(id)).map(({ url }) => url));
	return { edition: { ...edition, drafts }, problems };
}
