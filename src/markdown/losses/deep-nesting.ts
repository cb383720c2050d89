import { firstTooDeep, MAX_DEPTH } from '../depth.ts';
import { type Loss, placeIn, type Typed } from './loss.ts';

/** Lists, quotations and marks inside each other, deeper than anyone writes: such a body cannot be shown at all. */
export function* deepNesting({ tree }: Typed): Iterable<Loss> {
	const node = firstTooDeep(tree);
	if (!node) return;
	yield {
		...placeIn(node),
		level: 'error',
		rule: 'nested-too-deep',
		reason: `Lists, quotations or marks are nested more than ${MAX_DEPTH} levels deep here, so the text cannot be shown.`,
		fix: 'Look for a long run of `>`, `-`, `*` or `[` in this line, and take it out.',
	};
}
