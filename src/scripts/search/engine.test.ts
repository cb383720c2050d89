import { expect, test } from 'vitest';
import { search } from './engine.ts';
import type { Pagefind, SearchOptions } from './pagefind.ts';
import { countSentence, missingSentence } from './sentences.ts';
import { readState } from './state.ts';

/** Pages as Pagefind sees them: it takes a word that it does not know for the longest beginning of it that it does know. */
const pages: Record<string, string> = { '/a/': 'road safety', '/b/': 'road works', '/c/': 'b volunteers' };

function pagefindOf(asked: (string | null)[] = [], options: (SearchOptions | undefined)[] = []): Pagefind {
	const found = (words: string[]) =>
		Object.keys(pages).filter((url) => words.every((word) => has(url, word)));
	const has = (url: string, word: string) =>
		(pages[url] ?? '').split(' ').some((own) => own.startsWith(word) || word.startsWith(own));
	return {
		options: async () => undefined,
		init: async () => undefined,
		filters: async () => ({ kind: { Report: 3 } }),
		search: async (query, option) => {
			asked.push(query);
			options.push(option);
			const exact = query?.startsWith('"');
			const words = (query ?? '').replaceAll('"', '').split(' ').filter(Boolean);
			const urls = exact
				? Object.keys(pages).filter((url) =>
						words.every((word) => (pages[url] ?? '').split(' ').includes(word)),
					)
				: found(words);
			const data = (url: string) => async () => ({
				url,
				excerpt: '',
				content: pages[url] ?? '',
				meta: {},
				locations: [0, 1],
				sub_results: [],
			});
			return {
				results: urls.map((url) => ({ data: data(url) })),
				filters: { kind: { Report: urls.length } },
			};
		},
	};
}
const outcomeOf = (query: string, pagefind = pagefindOf()) => {
	const state = readState(new URLSearchParams(query.startsWith('?') ? query : { q: query }));
	const findReport = async (reference: string) =>
		reference === 'CAB/2012/018' ? { reference, url: '/a/', title: 'A' } : undefined;
	return search(state, { pagefind, findReport }).then((outcome) => ({
		state,
		outcome,
		missing: missingSentence(state, outcome),
		count: countSentence(state, outcome),
	}));
};

test('a word that no page has is told, and is not searched for as another', async () => {
	const asked: (string | null)[] = [];
	const { missing, count } = await outcomeOf('road broadwater', pagefindOf(asked));
	expect(missing).toBe('No page contains “broadwater”. What follows is for the other words.');
	expect(count).toBe('2 results for “road broadwater”.');
	expect(asked.at(-1)).toBe('road');
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
	const { outcome, count } = await outcomeOf('');
	expect([outcome.total, outcome.counts, count]).toEqual([0, { kind: { Report: 3 } }, '']);
});
