/** What decisions are filtered by: each is one value, or empty where all will do. */
export const filters = ['q', 'year', 'body', 'outcome', 'theme', 'ward', 'key'] as const;
export type Filter = (typeof filters)[number];

export const sorts = ['newest', 'oldest', 'title', 'body', 'outcome'] as const;
export type Sort = (typeof sorts)[number];

/** Which decisions are shown, and in what order: all that the address of the register says. */
export interface RegisterState {
	chosen: Record<Filter, string>;
	sort: Sort;
	/** From 1. */
	page: number;
}

const longestValue = 300;

/** Reads what an address, or the fields of the form, say. What they do not say, or say wrongly, is as at the start. */
export function readState(said: URLSearchParams): RegisterState {
	const chosen = Object.fromEntries(
		filters.map((filter) => [filter, (said.get(filter) ?? '').trim().slice(0, longestValue)]),
	) as RegisterState['chosen'];
	const page = Number(said.get('page'));
	return {
		chosen,
		sort: sorts.find((sort) => sort === said.get('sort')) ?? 'newest',
		page: Number.isInteger(page) && page > 1 ? page : 1,
	};
}

/** The address of what is shown, from its question mark on: nothing where it is the register as it stands on its page. */
export function formatState({ chosen, sort, page }: RegisterState): string {
	const address = new URLSearchParams();
	for (const filter of filters) if (chosen[filter]) address.set(filter, chosen[filter]);
	if (sort !== 'newest') address.set('sort', sort);
	if (page > 1) address.set('page', String(page));
	const text = address.toString();
	return text ? `?${text}` : '';
}
