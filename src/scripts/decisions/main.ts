import type { DecisionData } from '../../register/decision-data.ts';
import { loadOnce } from '../load-once.ts';
import { fillForm, parts, readForm, showFailure, showFound, showList } from './page.ts';
import { formatState, readState } from './state.ts';

/** What takes longer to load is said to be loading, in milliseconds. */
const noticeable = 400;
const loadDecisions = loadOnce<DecisionData>(parts.root.dataset['decisions'] ?? '');
let latest = 0;

/** Brings the page in line with its address. What was overtaken by another choice shows nothing. */
async function follow(): Promise<void> {
	latest += 1;
	const number = latest;
	const state = fillForm(readState(new URLSearchParams(location.search)));
	if (formatState(state) === '') return showList();
	const timer = setTimeout(() => {
		parts.status.textContent = 'Loading decisions…';
	}, noticeable);
	try {
		const { decisions } = await loadDecisions();
		if (number === latest) showFound(state, decisions);
	} catch (error) {
		console.error(error);
		if (number === latest) showFailure();
	} finally {
		clearTimeout(timer);
	}
}

/** Goes to an address of the register, as a new step of the history, unless it is there already. */
function go(address: string): Promise<void> {
	if (address !== location.search) history.pushState(null, '', address || location.pathname);
	return follow();
}

parts.form.addEventListener('submit', (event) => {
	event.preventDefault();
	void go(formatState(readForm()));
});
parts.form.addEventListener('change', () => void go(formatState(readForm())));
parts.clear.addEventListener('click', (event) => {
	event.preventDefault();
	void go('').then(() => parts.form.querySelector('input')?.focus());
});
parts.pages.addEventListener('click', (event) => {
	const link = (event.target as Element).closest('a');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	void go(new URL(link.href).search).then(() => parts.status.focus());
});
parts.retry.addEventListener('click', () => void follow());
addEventListener('popstate', () => void follow());

parts.filterBox.hidden = false;
parts.filterBox.open = matchMedia('(min-width: 40.0625em)').matches;
void follow();
