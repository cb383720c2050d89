import { expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import type { Pagefind, SearchOptions } from './pagefind.ts';
import { countSentence, missingSentence } from './sentences.ts';
import { readState } from './state.ts';

/** Pages as Pagefind sees them: it takes a word that it does not know for the longest beginning of it that it does know. */
const pages: Record<string, string> = { '/a/': 'road safety', '/b/': 'road works', '/c/': 'b volunteers' };

function pagefindOf(asked: (string | null)[] = [], options: (SearchOptions | undefined)[] = []): Pagefind {
	const wordsOn = (url: string) => (pages[url] ?? '').split(' ');
	const has = (url: string, word: string) =>
		wordsOn(url).some((own) => own.startsWith(word) || word.startsWith(own));
	return {
		options: async () => undefined,
		init: async () => undefined,
		filters: async () => ({ kind: { Report: 3 } }),
		search: async (query, option) => {
			asked.push(query);
			options.push(option);
			const words = (query ?? '').replaceAll('"', '').split(' ').filter(Boolean);
			const test = query?.startsWith('"') ? (url: string, word: string) => wordsOn(url).includes(word) : has;
			const urls = Object.keys(pages).filter((url) => words.every((word) => test(url, word)));
			const dataOf = (url: string) => async () => {
				const locations = wordsOn(url).flatMap((own, at) =>
					words.some((word) => own.startsWith(word) || word.startsWith(own)) ? [at] : [],
				);
				return { url, excerpt: '', content: pages[url] ?? '', meta: {}, locations, sub_results: [] };
			};
			return {
				results: urls.map((url) => ({ data: dataOf(url) })),
				unfilteredResultCount: urls.length,
				filters: { kind: { Report: urls.length } },
			};
		},
	};
}

async function outcomeOf(query: string, pagefind = pagefindOf()) {
	const state = readState(new URLSearchParams(query.startsWith('?') ? query : { q: query }));
	const engine = createEngine(pagefind, {
		report: async ({ reference }) =>
			reference === 'CAB/2012/018' ? { reference, url: '/a/', title: 'A' } : undefined,
		word: async (typed) => (typed === 'saftey' ? 'safety' : undefined),
	});
	const outcome = await engine.search(state);
	const counts = await engine.count(state, outcome);
	return { outcome, counts, missing: missingSentence(state, outcome), count: countSentence(state, outcome) };
}

test('a word that no page has is told, and is not searched for as another', async () => {
	const asked: (string | null)[] = [];
	const { missing, count } = await outcomeOf('road broadwater', pagefindOf(asked));
	expect(missing).toBe('No page contains “broadwater”. What follows is for the other words.');
	expect(count).toBe('2 results for “road broadwater”.');
	expect(asked.at(-1)).toBe('road');
});

test('a word that is like one of the site is told in the query that was meant', async () => {
	expect((await outcomeOf('road saftey')).outcome).toMatchObject({
		missing: ['saftey'],
		suggestion: 'road safety',
		total: 2,
	});
	expect((await outcomeOf('road broadwater')).outcome.suggestion).toBeUndefined();
});

test('where no page has any of the words, nothing is found', async () => {
	const { outcome, missing, count } = await outcomeOf('broadwater');
	expect([outcome.total, missing, count]).toEqual([
		0,
		'No page contains “broadwater”.',
		'No results for “broadwater”.',
	]);
});

test('the beginning of a word is enough', async () => {
	expect((await outcomeOf('volunt')).outcome).toMatchObject({ missing: [], total: 1 });
});

test('words that are seen on what was found are not looked up again', async () => {
	const asked: (string | null)[] = [];
	await outcomeOf('road safety', pagefindOf(asked));
	expect(asked).toEqual(['road safety']);
});

test('a phrase is found as it stands, and its words are looked up only where it is not', async () => {
	expect((await outcomeOf('“road safety”')).outcome).toMatchObject({ missing: [], total: 1 });
	expect((await outcomeOf('"road xyzzy"')).missing).toBe('No page contains “xyzzy”.');
});

test('a reference is looked up, and one that no report has is told', async () => {
	expect((await outcomeOf('cab 2012 18')).outcome.report).toEqual({
		reference: 'CAB/2012/018',
		url: '/a/',
		title: 'A',
	});
	expect((await outcomeOf('CAB/2099/001')).missing).toBe('No report here has the number CAB/2099/001.');
});

test('within a facet one value or another will do, and between facets all must be met', async () => {
	const options: (SearchOptions | undefined)[] = [];
	await outcomeOf('?q=road&kind=Report&body=A&body=B&sort=oldest', pagefindOf([], options));
	expect(options).toContainEqual({
		filters: { kind: { any: ['Report'] }, body: { any: ['A', 'B'] } },
		sort: { date: 'asc' },
	});
	// To count the values of a facet, its own choice is left out.
	expect(options).toContainEqual({ filters: { body: { any: ['A', 'B'] } } });
	expect(options).toContainEqual({ filters: { kind: { any: ['Report'] } } });
});

test('with nothing to search for, nothing is shown but what there is to filter by', async () => {
	const { outcome, counts, count } = await outcomeOf('');
	expect([outcome.total, counts, count]).toEqual([0, { kind: { Report: 3 } }, '']);
});
