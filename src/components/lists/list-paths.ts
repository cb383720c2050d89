import { cacheKeyOf } from '../../publish/cache-key.ts';
import { getEdition } from '../../publish/edition.ts';
import type { AnyEntry, Summary } from '../../register/entry.ts';
import { fingerprint } from '../../register/fingerprint.ts';
import { newestFirst } from '../../register/order.ts';
import { type ListPage, pagePath, paginate } from '../../register/pagination.ts';
import { type Row, rowMaker } from '../../register/rows.ts';

/** A list at an address of its own: its entries in any order, and what else its pages show. */
export interface List<P extends object> {
	/** The parts of its address that tell it from the other lists of its route. */
	params?: Record<string, string>;
	entries: AnyEntry[];
	props: P;
	/** Newest first where it is not said. */
	order?: (a: Summary, b: Summary) => number;
}

/** Every page of some lists, as Astro asks for them. A page is kept from an earlier build while nothing that it shows has changed. */
export function listPaths<P extends object>(lists: List<P>[]) {
	const toRow = rowMaker(getEdition().entries);
	const frame = cacheKeyOf();
	return lists.flatMap(({ params, entries, props, order = newestFirst }) => {
		const rows = entries.toSorted(order).map(toRow);
		return paginate(rows).map((page: ListPage<Row>) => ({
			params: { ...params, page: pagePath(page.number) },
			props: { ...props, page },
			cacheKey: fingerprint([frame, props, page]),
		}));
	});
}

/** The title of one page of a list: a tab, a bookmark and a search engine tell it from the others by it. */
export function titleOfPage(heading: string, { number, last }: ListPage<unknown>): string {
	return last === 1 ? heading : `${heading} (page ${number} of ${last})`;
}
