import type { DecisionRow } from '../../register/decision-data.ts';
import { paginate } from '../../register/pagination.ts';
import { part } from '../dom.ts';
import { chooseDecisions } from './choose-decisions.ts';
import { pagesView } from './pages-view.ts';
import { rowView } from './row-view.ts';
import { chosenInWords, countSentence } from './sentences.ts';
import { filters, formatState, type RegisterState, readState } from './state.ts';

/** The parts of the page of the register that the script fills. */
export const parts = {
	root: part('register', HTMLElement),
	filterBox: part('filter-box', HTMLDetailsElement),
	form: part('filter', HTMLFormElement),
	/** How many filters are chosen, which is told when they are folded away too. */
	chosen: part('chosen', HTMLElement),
	clear: part('clear', HTMLAnchorElement),
	/** Read out when it changes. */
	status: part('status', HTMLElement),
	failure: part('failure', HTMLElement),
	retry: part('retry', HTMLButtonElement),
	found: part('found', HTMLElement),
	results: part('results', HTMLElement),
	pages: part('pages', HTMLElement),
	/** The list that the page has by itself. */
	list: part('list', HTMLElement),
};

/** Fills in the form what a state says. Returns what the form takes of it: a value that no decision has is none. */
export function fillForm({ chosen, sort, page }: RegisterState): RegisterState {
	for (const name of [...filters, 'sort'] as const) {
		const field = parts.form.elements.namedItem(name);
		const value = name === 'sort' ? sort : chosen[name];
		if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value;
		else if (field instanceof HTMLInputElement) field.value = value;
		else if (field instanceof HTMLSelectElement) {
			const isKnown = [...field.options].some((option) => option.value === value);
			field.value = isKnown ? value : '';
		}
	}
	const known = { ...readForm(), page };
	parts.chosen.textContent = chosenInWords(known);
	return known;
}

/** What the form asks for. */
export function readForm(): RegisterState {
	const fields = [...new FormData(parts.form)].map(([name, value]) => [name, String(value)]);
	return readState(new URLSearchParams(fields));
}

/** Shows the register as it stands on its page. */
export function showList(): void {
	parts.found.hidden = true;
	parts.failure.hidden = true;
	parts.clear.hidden = true;
	parts.list.hidden = false;
	parts.status.textContent = '';
}

/** Shows the decisions that a state asks for, among all. */
export function showFound(state: RegisterState, decisions: DecisionRow[]): void {
	const pages = paginate(chooseDecisions(decisions, state));
	const page = pages[Math.min(state.page, pages.length) - 1];
	if (!page) return;
	parts.results.replaceChildren(...page.items.map(rowView));
	const links = pagesView(page, (number) => formatState({ ...state, page: number }) || location.pathname);
	parts.pages.replaceChildren(...(links ? [links] : []));
	parts.failure.hidden = true;
	parts.list.hidden = true;
	parts.found.hidden = false;
	parts.results.hidden = page.total === 0;
	parts.clear.hidden = false;
	parts.status.textContent = countSentence(state, page, decisions.length);
}

/** Says that there is no sorting and filtering, and what to do. */
export function showFailure(): void {
	showList();
	parts.failure.hidden = false;
	parts.clear.hidden = false;
}
