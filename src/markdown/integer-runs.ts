import { beginsWithCapital, isQuantity, readIntegerLabel } from './labels.ts';
import { isPartHeading } from './part-heads.ts';
import { leadText } from './plain-text.ts';
import type { Nodes, RootContent } from './tree.ts';

/**
 * The paragraphs that are numbered with a bare figure, `1 Text`, `2 Text`. A figure alone proves nothing ("16 schools"),
 * so a part has such numbers only when its first ones are 1, 2, 3 and so on, with none left out.
 */
export function findIntegerRuns(children: RootContent[]): Set<Nodes> {
	const found = new Set<Nodes>();
	let run: Nodes[] = [];
	const close = (): void => {
		if (run.length > 1) for (const node of run) found.add(node);
		run = [];
	};
	for (const node of children) {
		if (isPartHeading(node)) close();
		if (node.type !== 'paragraph') continue;
		const label = readIntegerLabel(leadText(node));
		if (!label || isQuantity(label) || !beginsWithCapital(label.rest)) continue;
		if (Number(label.value) === run.length + 1) run.push(node);
	}
	close();
	return found;
}
