import { make, part } from '../dom.ts';
import type { Outcome, Report } from './engine.ts';
import { resultView } from './result-view.ts';
import { countSentence, missingSentence } from './sentences.ts';
import { formatState, isBlank, type SearchState, stepSize } from './state.ts';

/** The parts of the search page that the script fills. */
export const parts = {
	root: part('root', HTMLElement),
	form: part('form', HTMLElement).querySelector('form') as HTMLFormElement,
	input: part('form', HTMLElement).querySelector('input') as HTMLInputElement,
	/** What the page says until the script has taken over. */
	unscripted: part('unscripted', HTMLElement),
	app: part('app', HTMLElement),
	filters: part('filters', HTMLElement),
	filterBox: part('filter-box', HTMLDetailsElement),
	chosen: part('chosen', HTMLElement),
	heading: part('heading', HTMLElement),
	/** The field that orders the results, with its label. */
	order: part('order', HTMLElement),
	sort: part('sort', HTMLSelectElement),
	/** Read out when it changes. */
	status: part('status', HTMLElement),
	missing: part('missing', HTMLElement),
	report: part('report', HTMLElement),
	results: part('results', HTMLElement),
	more: part('more', HTMLButtonElement),
	/** Where else to look, shown when there is nothing else to show. */
	elsewhere: part('elsewhere', HTMLElement),
	failure: part('failure', HTMLElement),
	retry: part('retry', HTMLButtonElement),
};

/** Shows what a search has brought. */
export function showOutcome(state: SearchState, outcome: Outcome): void {
	const { report, total, found } = outcome;
	parts.root.removeAttribute('aria-busy');
	parts.failure.hidden = true;
	showMissing(state, outcome);
	parts.report.replaceChildren(...(report ? reportView(report) : []));
	parts.report.hidden = !report;
	parts.results.replaceChildren(...found.map(resultView));
	parts.results.hidden = found.length === 0;
	parts.more.hidden = found.length >= total;
	parts.more.textContent = `Show more (${(total - found.length).toLocaleString('en-GB')} left)`;
	parts.order.hidden = found.length < 2;
	parts.heading.textContent = isBlank(state) ? 'Find a paper' : 'Results';
	parts.elsewhere.hidden = !isBlank(state) && (total > 0 || report !== undefined);
	parts.status.textContent = countSentence(state, outcome);
}

/** Says which words no page has, and what may have been meant. */
function showMissing(state: SearchState, outcome: Outcome): void {
	const { suggestion } = outcome;
	const sentence = missingSentence(state, outcome);
	const href = suggestion && formatState({ ...state, query: suggestion, shown: stepSize });
	parts.missing.replaceChildren(
		sentence,
		...(href ? [' Did you mean ', make('a', { class: 'govuk-link', href }, suggestion), '?'] : []),
	);
	parts.missing.hidden = sentence === '';
}

/** The report whose number was typed, and the place in it. */
function reportView({ reference, url, title, place }: Report): (string | Node)[] {
	const link = make('a', { class: 'govuk-link', href: url }, title);
	if (place?.url === undefined)
		return [
			`This is the report ${reference}: `,
			link,
			...(place ? [`. It has no paragraph ${place.number}.`] : []),
		];
	const cited = make('a', { class: 'govuk-link', href: place.url }, `Paragraph ${place.number}`);
	return [cited, ` of the report ${reference}: `, link];
}

/** Says that a search is under way, where it takes long enough to be noticed. Returns what to call when it is done. */
export function showBusy(): () => void {
	const timer = setTimeout(() => {
		parts.root.setAttribute('aria-busy', 'true');
		parts.status.textContent = 'Searching…';
	}, 400);
	return () => clearTimeout(timer);
}

/** Says that there is no searching, and what to do. */
export function showFailure(): void {
	parts.root.removeAttribute('aria-busy');
	parts.status.textContent = '';
	for (const name of ['missing', 'report', 'results', 'more', 'order'] as const) parts[name].hidden = true;
	parts.failure.hidden = false;
	parts.elsewhere.hidden = false;
}
