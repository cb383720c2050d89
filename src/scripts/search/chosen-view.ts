import { make } from '../dom.ts';
import { headings } from './filters-view.ts';
import { facets, type SearchState } from './state.ts';

/** Shows what is chosen above the results, each with a button that takes it away. */
export function showChosen(
	container: HTMLElement,
	{ chosen }: SearchState,
	onRemove: (without: SearchState['chosen']) => void,
): void {
	const buttons = facets.flatMap((facet) =>
		chosen[facet].map((value) => {
			const name = make('span', { class: 'govuk-visually-hidden' }, `Remove the filter ${headings[facet]}: `);
			const cross = make('span', { 'aria-hidden': 'true' }, ' ✕');
			const button = make('button', { class: 'search-chosen__button', type: 'button' }, name, value, cross);
			button.addEventListener('click', () =>
				onRemove({ ...chosen, [facet]: chosen[facet].filter((other) => other !== value) }),
			);
			return button;
		}),
	);
	const clear = make(
		'button',
		{ class: 'search-chosen__button search-chosen__button--all', type: 'button' },
		'Remove all filters',
	);
	clear.addEventListener('click', () =>
		onRemove(Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as SearchState['chosen']),
	);
	container.replaceChildren(...buttons, ...(buttons.length > 1 ? [clear] : []));
	container.hidden = buttons.length === 0;
}
