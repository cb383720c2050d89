/** One page of a list that is too long for one. */
export interface ListPage<T> {
	items: T[];
	/** From 1. */
	number: number;
	/** The number of the last page. */
	last: number;
	/** Of the first and the last item on the page, from 1; both 0 in an empty list. */
	from: number;
	to: number;
	total: number;
}

/** Rows on a page of a list. */
export const pageSize = 50;

/** Cuts a list into pages. An empty list has one page, so that its address is there. */
export function paginate<T>(items: T[], size = pageSize): ListPage<T>[] {
	const last = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: last }, (_, index) => {
		const shown = items.slice(index * size, (index + 1) * size);
		const from = shown.length === 0 ? 0 : index * size + 1;
		return {
			items: shown,
			number: index + 1,
			last,
			from,
			to: index * size + shown.length,
			total: items.length,
		};
	});
}

/** The part of an address that names a page of a list: nothing for the first. No id is two words deep, so none can be one. */
export function pagePath(number: number): string | undefined {
	return number === 1 ? undefined : `page/${number}`;
}

/** The address of a page of the list at `base`, which ends in a slash. */
export function pageAddress(base: string, number: number): string {
	return number === 1 ? base : `${base}${pagePath(number)}/`;
}

/** The pages to link from one page: the first, the last, those beside it; a gap stands for those between. */
export function pageLinks(number: number, last: number): (number | 'gap')[] {
	const near = [1, number - 1, number, number + 1, last].filter((page) => page >= 1 && page <= last);
	const pages = [...new Set(near)].sort((a, b) => a - b);
	return pages.flatMap((page, index) => {
		const missing = page - (pages[index - 1] ?? 0) - 1;
		// A gap of one page is no shorter than the page.
		const between = missing === 1 ? [page - 1] : missing > 1 ? ['gap' as const] : [];
		return [...between, page];
	});
}
