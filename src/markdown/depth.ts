import type { Nodes } from './tree.ts';

/** How many levels of lists, quotations and marks may stand inside each other. */
export const MAX_DEPTH = 100;

/** The first node below the deepest level that is read, or nothing. It does not recurse, so no tree is too deep for it. */
export function firstTooDeep(tree: Nodes): Nodes | undefined {
	let level: Nodes[] = [tree];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > MAX_DEPTH) return level[0];
		level = level.flatMap((node) => ('children' in node ? node.children : []));
	}
	return undefined;
}
