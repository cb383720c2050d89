import { expect, test } from 'vitest';
import { formatState, isBlank, readState } from './state.ts';

const read = (address: string) => readState(new URLSearchParams(address));

test('an address and what it says are the same thing in two forms', () => {
	const address = '?q=loneliness&kind=Report&body=Cabinet&body=Marlbridge+Together&sort=newest&show=40';
	expect(read(address)).toEqual({
		query: 'loneliness',
		chosen: {
			kind: ['Report'],
			standing: [],
			outcome: [],
			body: ['Cabinet', 'Marlbridge Together'],
			year: [],
			theme: [],
			ward: [],
		},
		sort: 'newest',
		shown: 40,
	});
	expect(formatState(read(address))).toBe(address);
});

test('what is as at the start is not in the address', () => {
	expect(formatState(read(''))).toBe('');
	expect(formatState(read('?q=a&sort=relevance&show=20'))).toBe('?q=a');
});

test('signs in a query come back as they were typed', () => {
	for (const query of ['a&b=c', 'CAB/2012/018', '“two words”', '100%', 'é 日本 <b>', '+'])
		expect(read(formatState({ ...read(''), query })).query).toBe(query);
});

test('nonsense in an address is as if it were not there', () => {
	expect(read('?sort=wild&show=-3&show=x&q=&body=A&body=A')).toMatchObject({
		sort: 'relevance',
		shown: 20,
		query: '',
		chosen: { body: ['A'] },
	});
	expect(read('?show=1e9').shown).toBe(500);
	expect(read(`?q=${'x'.repeat(9999)}`).query).toHaveLength(300);
});

test('a filter alone is something to search for', () => {
	expect([read(''), read('?q=+'), read('?year=2012')].map(isBlank)).toEqual([true, true, false]);
});
