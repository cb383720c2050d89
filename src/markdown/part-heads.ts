import type { Heading } from 'mdast';
import type { Nodes, RootContent } from './tree.ts';

/** Whether a node opens another part. */
export function isPartHeading(node: Nodes): node is Heading {
	return node.type === 'heading' && node.depth === 1;
}

/** The head of each part: what stands between the last `***` and the level-1 heading, with no other heading between. */
export function readPartHeads(children: RootContent[]): Map<Nodes, RootContent[]> {
	const heads = new Map<Nodes, RootContent[]>();
	let since: RootContent[] | undefined;
	for (const node of children) {
		if (isPartHeading(node)) heads.set(node, since ?? []);
		if (node.type === 'heading') since = undefined;
		else if (node.type === 'thematicBreak') since = [];
		else since?.push(node);
	}
	return heads;
}
