import { expect, test } from 'vitest';
import { pageAddress, pageLinks, paginate } from './pagination.ts';

test('a long list is cut into pages that say which of how many they show', () => {
	const pages = paginate(Array.from({ length: 312 }, (_, index) => index));
	expect(pages).toHaveLength(7);
	expect(pages[0]).toMatchObject({ number: 1, last: 7, from: 1, to: 50, total: 312 });
	expect(pages[6]).toMatchObject({ number: 7, from: 301, to: 312 });
	expect(pages.flatMap(({ items }) => items)).toHaveLength(312);
});

test('a list that just fills its pages has no empty one', () => {
	expect(paginate(['a', 'b', 'c', 'd'], 2).map(({ items }) => items)).toEqual([
		['a', 'b'],
		['c', 'd'],
	]);
});

test('an empty list has one page, so that its address is there', () => {
	expect(paginate([])).toEqual([{ items: [], number: 1, last: 1, from: 0, to: 0, total: 0 }]);
});

test('the first page is the list itself, and the others are two words below it', () => {
	expect([1, 2].map((number) => pageAddress('/reports/', number))).toEqual(['/reports/', '/reports/page/2/']);
});

test('far pages are left out of the links, and a gap stands only for two or more', () => {
	expect(pageLinks(1, 1)).toEqual([1]);
	expect(pageLinks(2, 4)).toEqual([1, 2, 3, 4]);
	expect(pageLinks(4, 200)).toEqual([1, 2, 3, 4, 5, 'gap', 200]);
	expect(pageLinks(100, 200)).toEqual([1, 'gap', 99, 100, 101, 'gap', 200]);
	expect(pageLinks(200, 200)).toEqual([1, 'gap', 199, 200]);
});
