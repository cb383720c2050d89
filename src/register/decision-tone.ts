import type { ListedOutcome } from './decision-outcomes.ts';
import type { Standing } from './entry.ts';

/** What kind of end a decision was, which lists show as a colour beside the words. */
export function toneOfDecision(
	outcomes: Iterable<ListedOutcome>,
	state: Standing['state'] | undefined,
): 'good' | 'open' | 'caution' | 'ended' | 'plain' {
	const found = new Set(outcomes);
	if (state === 'call_in_open') return 'open';
	if (state === 'withdrawn') return 'ended';
	const isMixed = found.has('not_agreed') && found.size > 1;
	const isUnsettled = state === 'called_in' || found.has('deferred') || found.has('referred');
	if (isMixed || isUnsettled) return 'caution';
	if (found.has('agreed') || found.has('agreed_as_amended') || found.has('endorsed')) return 'good';
	return found.has('not_agreed') || found.has('withdrawn') ? 'ended' : 'plain';
}
