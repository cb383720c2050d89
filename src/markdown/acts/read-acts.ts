import type { CitedAct } from '../outline.ts';
import { readPlaces, visitProse } from '../prose.ts';
import type { Root } from '../tree.ts';
import { findActs } from './find-acts.ts';

/** The Acts and instruments that a body names, in its order. */
export function readActs(root: Root): CitedAct[] {
	const cited: CitedAct[] = [];
	visitProse(root, (node) => {
		const placeOf = readPlaces(node);
		for (const { index, ...act } of findActs(node.value)) cited.push({ ...act, ...placeOf(index) });
	});
	return cited;
}
