import { type ListPage, pageLinks } from '../../register/pagination.ts';
import { make } from '../dom.ts';

/** Shows the way to the other pages of what was found; nothing where there is one page. */
export function pagesView(
	{ number, last }: Pick<ListPage<unknown>, 'number' | 'last'>,
	addressOf: (page: number) => string,
): HTMLElement | undefined {
	if (last === 1) return undefined;
	const items = pageLinks(number, last).map((page) =>
		page === 'gap'
			? make('li', { class: 'govuk-pagination__item govuk-pagination__item--ellipsis' }, '⋯')
			: make('li', { class: itemClass(page === number) }, pageLink(page, page === number, addressOf)),
	);
	return make(
		'nav',
		{ class: 'govuk-pagination', 'aria-label': 'Pages of what was found' },
		number > 1 && stepLink('prev', addressOf(number - 1)),
		make('ul', { class: 'govuk-pagination__list' }, ...items),
		number < last && stepLink('next', addressOf(number + 1)),
	);
}

function itemClass(isCurrent: boolean): string {
	return `govuk-pagination__item${isCurrent ? ' govuk-pagination__item--current' : ''}`;
}

function pageLink(page: number, isCurrent: boolean, addressOf: (page: number) => string): HTMLElement {
	return make(
		'a',
		{
			class: 'govuk-link govuk-pagination__link',
			href: addressOf(page),
			'aria-label': `Page ${page}`,
			'aria-current': isCurrent ? 'page' : undefined,
		},
		String(page),
	);
}

function stepLink(rel: 'prev' | 'next', href: string): HTMLElement {
	const arrow = (sign: string) => make('span', { 'aria-hidden': 'true' }, sign);
	const name = make(
		'span',
		{ class: 'govuk-pagination__link-title' },
		rel === 'prev' && arrow('‹ '),
		rel === 'prev' ? 'Previous' : 'Next',
		make('span', { class: 'govuk-visually-hidden' }, ' page'),
		rel === 'next' && arrow(' ›'),
	);
	return make(
		'div',
		{ class: `govuk-pagination__${rel}` },
		make('a', { class: 'govuk-link govuk-pagination__link', href, rel }, name),
	);
}
