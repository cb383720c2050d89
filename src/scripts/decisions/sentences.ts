import type { ListPage } from '../../register/pagination.ts';
import { filters, type RegisterState } from './state.ts';

/** How many filters are chosen: "(2 chosen)", or nothing. */
export function chosenInWords({ chosen }: RegisterState): string {
	const count = filters.filter((filter) => chosen[filter]).length;
	return count === 0 ? '' : `(${count} chosen)`;
}

/** How many decisions are shown of how many, in a sentence that is read out when they change. */
export function countSentence(
	{ chosen }: RegisterState,
	{ total, number, last }: Pick<ListPage<unknown>, 'total' | 'number' | 'last'>,
	all: number,
): string {
	const isFiltered = filters.some((filter) => chosen[filter]);
	const page = last > 1 ? ` Page ${number} of ${last}.` : '';
	if (!isFiltered) return `${counted(all)}.${page}`;
	if (total === 0) return `No decision matches. There are ${all.toLocaleString('en-GB')} in all.`;
	const match = total === 1 ? 'matches' : 'match';
	return `${total.toLocaleString('en-GB')} of ${counted(all)} ${match}.${page}`;
}

function counted(count: number): string {
	return count === 1 ? '1 decision' : `${count.toLocaleString('en-GB')} decisions`;
}
