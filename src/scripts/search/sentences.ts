import type { Outcome } from './engine.ts';
import { isBlank, type SearchState } from './state.ts';

/** What a search has brought, in a sentence that is read out when the results change. */
export function countSentence(
	state: SearchState,
	{ total, report }: Pick<Outcome, 'total' | 'report'>,
): string {
	if (isBlank(state)) return '';
	const other = report ? ' other' : '';
	const results =
		total === 1
			? `1${other} result`
			: `${total === 0 ? 'No' : total.toLocaleString('en-GB')}${other} results`;
	const words = state.query ? ` for “${state.query}”` : '';
	if (!report) return `${results}${words}.`;
	return `The report ${report.reference} was found.${total > 0 ? ` ${results}.` : ''}`;
}

/** What was not found on any page. */
export function missingSentence(
	{ query }: Pick<SearchState, 'query'>,
	{ missing, unknownReference, total }: Pick<Outcome, 'missing' | 'unknownReference' | 'total'>,
): string {
	if (unknownReference) return `No report here has the number ${unknownReference}.`;
	if (missing.length === 0) return '';
	const named = missing.map((word) => `“${word}”`);
	const list = named.length === 1 ? named[0] : `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`;
	const rest =
		total > 0 && query.split(/\s+/).length > missing.length ? ' What follows is for the other words.' : '';
	return `No page contains ${list}.${rest}`;
}
