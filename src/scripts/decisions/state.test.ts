import { expect, test } from 'vitest';
import { formatState, readState } from './state.ts';

const read = (address: string) => readState(new URLSearchParams(address));

test('an address and what it says are the same thing in two forms', () => {
	const address =
		'?q=hub&year=2014&body=cabinet&outcome=agreed&theme=Transport&ward=Long+Marl&key=yes&sort=title&page=2';
	expect(read(address)).toMatchObject({
		chosen: { q: 'hub', year: '2014', body: 'cabinet', ward: 'Long Marl', key: 'yes' },
		sort: 'title',
		page: 2,
	});
	expect(formatState(read(address))).toBe(address);
});

test('what is as at the start is not in the address', () => {
	expect(formatState(read('?q=&year=&sort=newest&page=1'))).toBe('');
});

test('nonsense in an address is as if it were not there', () => {
	expect(formatState(read('?sort=wild&page=-3&page=x&other=1'))).toBe('');
	expect(read(`?q=${'a'.repeat(1000)}`).chosen.q).toHaveLength(300);
});
