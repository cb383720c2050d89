/** What results are filtered by, as the pages of the records name them for Pagefind. */
export const facets = ['kind', 'standing', 'outcome', 'body', 'year', 'theme', 'ward'] as const;
export type Facet = (typeof facets)[number];

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** Results on the page at first, and with each "Show more". */
export const stepSize = 20;

/** What is searched for: all that the address of a search says. */
export interface SearchState {
	query: string;
	/** The values chosen of each facet: one of them must be true of a result, in every facet that has some. */
	chosen: Record<Facet, string[]>;
	sort: Sort;
	/** How many results are shown, at most. */
	shown: number;
}

export const longestQuery = 300;
const mostShown = 500;

/** Reads what the address of a search says. What it does not say, or says wrongly, is as at the start. */
export function readState(address: URLSearchParams): SearchState {
	const chosen = Object.fromEntries(
		facets.map((facet) => [facet, [...new Set(address.getAll(facet))]]),
	) as SearchState['chosen'];
	const wanted = Number(address.get('show'));
	const shown = Number.isInteger(wanted) && wanted > stepSize ? Math.min(wanted, mostShown) : stepSize;
	return {
		query: (address.get('q') ?? '').trim().slice(0, longestQuery),
		chosen,
		sort: sorts.find((sort) => sort === address.get('sort')) ?? 'relevance',
		shown,
	};
}

/** The address of a search, from its question mark on: nothing where there is nothing to say. */
export function formatState({ query, chosen, sort, shown }: SearchState): string {
	const address = new URLSearchParams();
	if (query) address.set('q', query);
	for (const facet of facets) for (const value of chosen[facet]) address.append(facet, value);
	if (sort !== 'relevance') address.set('sort', sort);
	if (shown > stepSize) address.set('show', String(shown));
	const text = address.toString();
	return text ? `?${text}` : '';
}

/** Whether there is anything to search for. */
export function isBlank({ query, chosen }: SearchState): boolean {
	return query === '' && facets.every((facet) => chosen[facet].length === 0);
}
