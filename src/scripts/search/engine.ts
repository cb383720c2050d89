import { memo } from './memo.ts';
import type { Counts, Found, Pagefind, Response, SearchOptions } from './pagefind.ts';
import { type Facet, facets, isBlank, type SearchState } from './state.ts';
import { beginsWith, type Cited, isPhrase, queryWithout, referenceIn, wordsOf } from './words.ts';

/** Where the report of a council reference is. */
export interface Report {
	reference: string;
	url: string;
	title: string;
	/** The numbered place in it that was typed too, and where that is. */
	place?: { number: string; url: string | undefined };
}

/** What is looked up beside the index. */
export interface Lookups {
	/** The report of a number. */
	report(cited: Cited): Promise<Report | undefined>;
	/** The word of the site that a word which no page has was meant to be. */
	word(typed: string): Promise<string | undefined>;
}

/** What a search has brought. */
export interface Outcome {
	/** The report whose number was typed. */
	report?: Report | undefined;
	/** A number that was typed, and is the number of no report here. */
	unknownReference?: string | undefined;
	/** Words of the query that no page has. */
	missing: string[];
	/** The query with words of the site for those, where some are like them. */
	suggestion?: string | undefined;
	total: number;
	/** The first of them, as many as are to be shown. */
	found: Found[];
	/** What was searched for in the end: nothing where there are filters alone. */
	query: string;
}

/** Searches, and remembers what it found: in a large council each search of the index takes a second or more. */
export interface Engine {
	/** A number is looked up first; words that no page has are told and left out, and never stand for others. */
	search(state: SearchState): Promise<Outcome>;
	/** How many results there would be with each value of each facet, all other facets being as they are. */
	count(state: SearchState, outcome: Outcome): Promise<Counts>;
}

/** Searches that are remembered: enough to go back and forth between filters. */
const mostRemembered = 16;
/** A value that no page has. With it Pagefind counts what it finds and lists nothing, which is quicker. */
const countOnly: SearchOptions = { filters: { kind: { any: ['no kind has this name'] } } };

export function createEngine(pagefind: Pagefind, lookups: Lookups): Engine {
	const ask = memo(
		mostRemembered,
		(query: string, options: SearchOptions): Promise<Response> => pagefind.search(query || null, options),
	);
	const isOnAPage = memo(mostRemembered, (word: string): Promise<boolean> => hasPages(word, pagefind));
	const load = ({ results }: Response, shown: number) =>
		Promise.all(results.slice(0, shown).map((result) => result.data()));

	return {
		async search(state) {
			const cited = referenceIn(state.query);
			const report = cited && (await lookups.report(cited));
			const empty: Outcome = {
				report,
				unknownReference: report ? undefined : cited?.reference,
				missing: [],
				total: 0,
				found: [],
				query: queryWithout(cited?.reference ?? state.query, []),
			};
			if (isBlank(state)) return empty;
			const options = optionsOf(state, facets);
			const outcomeOf = async (query: string): Promise<Outcome> => {
				const response = await ask(query, options);
				const all = await load(response, state.shown);
				// The report whose number was typed is told apart, and once.
				const found = all.filter(({ url }) => url !== report?.url);
				const total = response.results.length - (all.length - found.length);
				return { ...empty, query, total, found };
			};
			const first = await outcomeOf(empty.query);
			const missing: string[] = [];
			for (const word of unseenWords(first)) if (!(await isOnAPage(word))) missing.push(word);
			if (missing.length === 0) return first;
			const query = queryWithout(first.query, missing);
			const outcome = query === '' ? { ...empty, query } : await outcomeOf(query);
			return { ...outcome, missing, suggestion: await suggestionFor(state.query, missing, lookups) };
		},
		async count(state, { query, total }) {
			if (isBlank(state)) return pagefind.filters();
			if (query === '' && total === 0) return {};
			const counts: Counts = { ...(await ask(query, optionsOf(state, facets))).filters };
			for (const facet of facets.filter((name) => state.chosen[name].length > 0)) {
				// Within a facet one value or another will do, so its own choice must not lower the counts of its values.
				const others = facets.filter((name) => name !== facet);
				counts[facet] =
					(await ask(query, optionsOf({ ...state, sort: 'relevance' }, others))).filters[facet] ?? {};
			}
			return counts;
		},
	};
}

/** The query with a word of the site in the place of each word that no page has and that is like one. */
async function suggestionFor(
	query: string,
	missing: string[],
	{ word }: Lookups,
): Promise<string | undefined> {
	let suggestion = query;
	for (const typed of missing) {
		const meant = await word(typed);
		if (meant !== undefined) suggestion = suggestion.replace(typed, () => meant);
	}
	return suggestion === query ? undefined : suggestion;
}

function optionsOf({ chosen, sort }: SearchState, used: readonly Facet[]): SearchOptions {
	const filters = Object.fromEntries(
		used.filter((facet) => chosen[facet].length > 0).map((facet) => [facet, { any: chosen[facet] }]),
	);
	return sort === 'relevance' ? { filters } : { filters, sort: { date: sort === 'newest' ? 'desc' : 'asc' } };
}

/**
 * Words of the query that stand on none of the pages found. Pagefind drops a word that it does not know, or takes the longest
 * beginning of it that it does know, and says nothing.
 */
function unseenWords({ query, found, total }: Pick<Outcome, 'query' | 'found' | 'total'>): string[] {
	if (isPhrase(query)) return total > 0 ? [] : wordsOf(query);
	const seen = found.flatMap(({ content, locations }) => {
		const words = content.split(/\s+/);
		return locations.map((location) => words[location] ?? '');
	});
	return wordsOf(query).filter((word) => !seen.some((other) => beginsWith(other, word)));
}

/** Whether a page has a word, its inflections or a word that begins with it. In quotation marks Pagefind takes nothing else for it. */
async function hasPages(word: string, pagefind: Pagefind): Promise<boolean> {
	const exact = await pagefind.search(`"${word}"`, countOnly);
	if (exact.unfilteredResultCount > 0) return true;
	const [first] = (await pagefind.search(word)).results;
	return (
		first !== undefined && unseenWords({ query: word, total: 1, found: [await first.data()] }).length === 0
	);
}
