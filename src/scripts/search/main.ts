import { showChosen } from './chosen-view.ts';
import { createEngine, type Engine } from './engine.ts';
import { type FiltersView, filtersView } from './filters-view.ts';
import { parts, showBusy, showFailure, showOutcome } from './page.ts';
import { loadPagefind } from './pagefind.ts';
import { referenceFinder } from './references.ts';
import { formatState, readState, type SearchState, sorts, stepSize } from './state.ts';
import { wordFinder } from './suggest.ts';

const siteTitle = document.title;
let latest = 0;
let loaded: { engine: Engine; filters: FiltersView } | undefined;

/** Searches for what the address of the page says, and shows it. A search that was overtaken by another shows nothing. */
async function run(): Promise<void> {
	latest += 1;
	const number = latest;
	const done = showBusy();
	try {
		loaded ??= await load();
		const { engine, filters } = loaded;
		const read = readState(new URLSearchParams(location.search));
		const state = { ...read, chosen: filters.known(read.chosen) };
		filters.tick(state.chosen);
		showChosen(parts.chosen, state, (chosen) => {
			change({ chosen });
			parts.status.focus();
		});
		const outcome = await engine.search(state);
		if (number !== latest) return;
		showOutcome(state, outcome);
		const counts = await engine.count(state, outcome);
		if (number === latest) filters.count(counts);
	} catch (error) {
		console.error(error);
		if (number === latest) showFailure();
	} finally {
		done();
	}
}

async function load(): Promise<{ engine: Engine; filters: FiltersView }> {
	const { pagefind: address = '', references = '', words = '' } = parts.root.dataset;
	const pagefind = await loadPagefind(address);
	const filters = filtersView(parts.filters, await pagefind.filters(), () =>
		change({ chosen: filters.read() }),
	);
	return {
		engine: createEngine(pagefind, { report: referenceFinder(references), word: wordFinder(words) }),
		filters,
	};
}

/** Makes what was changed a part of the address, as a new step of the history, and searches anew. */
function change(changed: Partial<SearchState>): void {
	const state = { ...readState(new URLSearchParams(location.search)), shown: stepSize, ...changed };
	history.pushState(null, '', formatState(state) || location.pathname);
	follow();
}

/** Brings the page in line with its address. */
function follow(): void {
	const { query, sort } = readState(new URLSearchParams(location.search));
	parts.input.value = query;
	parts.sort.value = sort;
	document.title = query ? `${query} – ${siteTitle}` : siteTitle;
	void run();
}

async function showMore(): Promise<void> {
	const before = parts.results.children.length;
	const state = readState(new URLSearchParams(location.search));
	history.replaceState(null, '', formatState({ ...state, shown: state.shown + stepSize }));
	await run();
	parts.results.children[before]?.querySelector('a')?.focus();
}

parts.form.addEventListener('submit', (event) => {
	event.preventDefault();
	change({ query: parts.input.value.trim() });
});
parts.sort.addEventListener('change', () =>
	change({ sort: sorts.find((sort) => sort === parts.sort.value) ?? 'relevance' }),
);
parts.more.addEventListener('click', () => void showMore());
parts.retry.addEventListener('click', () => void run());
addEventListener('popstate', follow);

parts.unscripted.hidden = true;
parts.app.hidden = false;
parts.filterBox.open = matchMedia('(min-width: 40.0625em)').matches;
follow();
