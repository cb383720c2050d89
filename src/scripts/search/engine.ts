import type { Counts, Found, Pagefind, Response, SearchOptions } from './pagefind.ts';
import { type Facet, facets, isBlank, type SearchState } from './state.ts';
import { beginsWith, isPhrase, queryWithout, referenceIn, wordsOf } from './words.ts';

/** Where the report of a council reference is. */
export interface Report {
	reference: string;
	url: string;
	title: string;
}

/** What a search has brought. */
export interface Outcome {
	/** The report whose number was typed. */
	report?: Report | undefined;
	/** A number that was typed, and is the number of no report here. */
	unknownReference?: string | undefined;
	/** Words of the query that no page has. */
	missing: string[];
	total: number;
	/** The first of them, as many as are to be shown. */
	found: Found[];
	/** How many results there would be with each value, all other facets being as they are. */
	counts: Counts;
}

/** What a search is made with. */
export interface Engine {
	pagefind: Pagefind;
	/** Finds a report by its number. */
	findReport(reference: string): Promise<Report | undefined>;
}

/** Searches. A number is looked up first; words that no page has are told and left out, and never stand for others. */
export async function search(state: SearchState, { pagefind, findReport }: Engine): Promise<Outcome> {
	const reference = referenceIn(state.query);
	const report = reference ? await findReport(reference) : undefined;
	const sought = reference ?? state.query;
	const missing = await missingWords(sought, pagefind);
	const query = queryWithout(sought, missing);
	const isEmpty = isBlank(state) || (state.query !== '' && query === '');
	const response = isEmpty
		? { results: [], filters: {} }
		: await pagefind.search(query || null, optionsOf(state, facets));
	const found = await Promise.all(response.results.slice(0, state.shown).map((result) => result.data()));
	const counts = isBlank(state)
		? await pagefind.filters()
		: await countsOf(state, query, { pagefind, response, isEmpty });
	return {
		report,
		unknownReference: report ? undefined : reference,
		missing,
		total: response.results.length,
		found,
		counts,
	};
}

function optionsOf({ chosen, sort }: SearchState, used: readonly Facet[]): SearchOptions {
	const filters = Object.fromEntries(
		used.filter((facet) => chosen[facet].length > 0).map((facet) => [facet, { any: chosen[facet] }]),
	);
	return sort === 'relevance' ? { filters } : { filters, sort: { date: sort === 'newest' ? 'desc' : 'asc' } };
}

/** Within a facet one value or another will do, so its own choice must not lower the counts of its values. */
async function countsOf(
	state: SearchState,
	query: string,
	{
		pagefind,
		response,
		isEmpty,
	}: { pagefind: Pagefind; response: Pick<Response, 'filters'>; isEmpty: boolean },
): Promise<Counts> {
	if (isEmpty) return {};
	const counts: Counts = { ...response.filters };
	for (const facet of facets.filter((name) => state.chosen[name].length > 0)) {
		const others = facets.filter((name) => name !== facet);
		const without = await pagefind.search(query || null, optionsOf({ ...state, sort: 'relevance' }, others));
		counts[facet] = without.filters[facet] ?? {};
	}
	return counts;
}

/** Pagefind drops a word that it does not know, or takes another for it, and says nothing: so each is looked up alone. */
async function missingWords(query: string, pagefind: Pagefind): Promise<string[]> {
	const missing: string[] = [];
	for (const word of wordsOf(query))
		if (!(await isOnAPage(word, isPhrase(query), pagefind))) missing.push(word);
	return missing;
}

async function isOnAPage(word: string, isWhole: boolean, pagefind: Pagefind): Promise<boolean> {
	// In quotation marks a word stands for itself and its inflections alone.
	const exact = await pagefind.search(`"${word}"`);
	if (exact.results.length > 0) return true;
	if (isWhole) return false;
	const [first] = (await pagefind.search(word)).results;
	if (!first) return false;
	const { content, locations } = await first.data();
	const words = content.split(/\s+/);
	return locations.some((location) => beginsWith(words[location] ?? '', word));
}
