import type { Facet } from './state.ts';

/** A place on a page where something was found. */
export interface Place {
	title: string;
	url: string;
	excerpt: string;
	/** Absent where it is the page before its first heading. */
	anchor?: { id: string };
	locations: number[];
}

/** A page on which something was found, as it is loaded when it is shown. */
export interface Found {
	url: string;
	excerpt: string;
	/** All words of the page. */
	content: string;
	meta: Partial<Record<'title' | 'kind' | 'date' | 'by' | 'reference' | 'standing' | 'tone', string>>;
	/** Where the words found stand, counted in words. */
	locations: number[];
	sub_results: Place[];
}

/** How many results each value of each facet has. */
export type Counts = Partial<Record<Facet, Record<string, number>>>;

export interface Response {
	results: { data(): Promise<Found> }[];
	/** How many there would be without filters. */
	unfilteredResultCount: number;
	filters: Counts;
}

export interface SearchOptions {
	filters?: Partial<Record<Facet, { any: string[] }>>;
	sort?: { date?: 'asc' | 'desc' };
}

/** The part that we use of Pagefind's own script. */
export interface Pagefind {
	options(options: { excerptLength?: number }): Promise<void>;
	init(): Promise<void>;
	search(query: string | null, options?: SearchOptions): Promise<Response>;
	filters(): Promise<Counts>;
}

let loading: Promise<Pagefind> | undefined;
let failures = 0;

/** Loads Pagefind and the index once; after a failure, the next call tries again. */
export function loadPagefind(address: string): Promise<Pagefind> {
	loading ??= load(address).catch((error: unknown) => {
		loading = undefined;
		failures += 1;
		throw error;
	});
	return loading;
}

async function load(address: string): Promise<Pagefind> {
	// It is made with the index after the site is bundled, so the bundler must leave it alone.
	// A browser may keep a failure for good, so the next attempt asks for another address.
	const attempt = failures === 0 ? address : `${address}?attempt=${failures}`;
	const pagefind = (await import(/* @vite-ignore */ attempt)) as Pagefind;
	await pagefind.options({ excerptLength: 28 });
	await pagefind.init();
	return pagefind;
}
