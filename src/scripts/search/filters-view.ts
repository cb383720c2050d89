import { make } from '../dom.ts';
import type { Counts } from './pagefind.ts';
import { type Facet, facets, type SearchState } from './state.ts';

/** What each facet is called. */
export const headings: Record<Facet, string> = {
	kind: 'Kind of paper',
	standing: 'Where it stands',
	outcome: 'What was decided',
	body: 'Body',
	year: 'Year',
	theme: 'Theme',
	ward: 'Ward',
};

/** The filters of the page: a box for each facet that the index has, with its values to tick. */
export interface FiltersView {
	/** Shows what is chosen. */
	tick(chosen: SearchState['chosen']): void;
	/** Shows how many results each value would bring. */
	count(counts: Counts): void;
	/** What is ticked. */
	read(): SearchState['chosen'];
	/** What is chosen that the index knows. */
	known(chosen: SearchState['chosen']): SearchState['chosen'];
}

interface Tick {
	facet: Facet;
	value: string;
	input: HTMLInputElement;
	count: HTMLElement;
}

export function filtersView(container: HTMLElement, values: Counts, onChange: () => void): FiltersView {
	const ticks = facets.flatMap((facet) =>
		Object.keys(values[facet] ?? {})
			.sort(orderOf(facet))
			.map((value, index) => makeTick(facet, value, index)),
	);
	const boxes = facets.flatMap((facet) => {
		const own = ticks.filter((tick) => tick.facet === facet);
		return own.length === 0 ? [] : [{ facet, box: facetBox(facet, own) }];
	});
	container.replaceChildren(...boxes.map(({ box }) => box));
	container.addEventListener('change', onChange);
	const chosenOf = (test: (tick: Tick) => boolean) =>
		Object.fromEntries(
			facets.map((facet) => [
				facet,
				ticks.filter((tick) => tick.facet === facet && test(tick)).map(({ value }) => value),
			]),
		) as SearchState['chosen'];
	return {
		tick(chosen) {
			for (const { facet, value, input } of ticks) input.checked = chosen[facet].includes(value);
			for (const { facet, box } of boxes) if (chosen[facet].length > 0) box.open = true;
		},
		count(counts) {
			for (const { facet, value, count } of ticks)
				count.textContent = `(${(counts[facet]?.[value] ?? 0).toLocaleString('en-GB')})`;
		},
		read: () => chosenOf(({ input }) => input.checked),
		known: (chosen) => chosenOf(({ facet, value }) => chosen[facet].includes(value)),
	};
}

function makeTick(facet: Facet, value: string, index: number): Tick {
	const input = make('input', {
		class: 'govuk-checkboxes__input',
		type: 'checkbox',
		id: `filter-${facet}-${index}`,
		name: facet,
		value,
	});
	return { facet, value, input, count: make('span', { class: 'group-links__count' }) };
}

function facetBox(facet: Facet, ticks: Tick[]): HTMLDetailsElement {
	const items = ticks.map(({ value, input, count }) => {
		const label = make(
			'label',
			{ class: 'govuk-label govuk-checkboxes__label', for: input.id },
			value,
			' ',
			count,
		);
		return make('div', { class: 'govuk-checkboxes__item' }, input, label);
	});
	const list = make(
		'div',
		{ class: 'govuk-checkboxes govuk-checkboxes--small search-facet__values' },
		...items,
	);
	const legend = make('legend', { class: 'govuk-visually-hidden' }, headings[facet]);
	const box = make(
		'details',
		{ class: 'search-facet', open: facet === 'kind' ? '' : undefined },
		make('summary', { class: 'search-facet__name' }, headings[facet]),
	);
	box.append(make('fieldset', { class: 'govuk-fieldset' }, legend, list));
	return box;
}

const kindOrder = ['Report', 'Decision', 'Notice', 'Strategy', 'Guidance', 'Body', 'Page'];

function orderOf(facet: Facet): (a: string, b: string) => number {
	if (facet === 'year') return (a, b) => b.localeCompare(a);
	if (facet === 'kind') return (a, b) => kindOrder.indexOf(a) - kindOrder.indexOf(b);
	return (a, b) => a.localeCompare(b, 'en-GB');
}
