import { callInEnd } from './decision-standing.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Register } from './register.ts';

/** Where nothing was decided that could be called in. */
const neverOpen = new Set(['endorsed', 'noted', 'not_agreed', 'withdrawn', 'not_recorded']);

/** The last day on which a decision can be or could have been called in; undefined where it never could. */
export function callInWindow(
	{ data, standing }: Entry<'decision'>,
	body: AnyEntry | undefined,
	nation: Register['site']['nation'],
): string | undefined {
	if (body?.kind !== 'body' || body.data.regime !== 'executive' || !body.data.call_in) return undefined;
	const isAgreed = data.outcomes.some(
		({ outcome }) => outcome === 'agreed' || outcome === 'agreed_as_amended',
	);
	const isOpenOnce = isAgreed && data.call_in?.state !== 'exempt' && !neverOpen.has(standing?.state ?? '');
	return isOpenOnce ? callInEnd(data, body.data.call_in, nation) : undefined;
}
