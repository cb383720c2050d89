import type { Marks } from './marks.ts';
import type { Nodes, Root, RootContent } from './tree.ts';

/**
 * Sets the levels of headings: the title of the page is its h1, so the heading of a part is an h2, and what stands
 * in that part goes one level down. The head of a part gets a box; a report block in it stays at the top level.
 */
export function remarkParts({ of, heads }: Marks) {
	const inHeads = new Set<Nodes>([...heads.values()].flat());
	return (tree: Root): void => {
		const children: RootContent[] = [];
		for (const node of tree.children) {
			if (node.type === 'heading') setLevel(node, of);
			if (!inHeads.has(node) || node.type === 'reportBlock') {
				children.push(node);
				continue;
			}
			const open = children.at(-1);
			if (open?.type === 'partHead') open.children.push(node);
			else children.push({ type: 'partHead', children: [node] });
		}
		tree.children = children;
	};
}

function setLevel(node: Extract<RootContent, { type: 'heading' }>, of: Marks['of']): void {
	const mark = of.get(node);
	if (!mark) return;
	if (mark.kind === 'part') {
		node.data = { ...node.data, attributes: { ...node.data?.attributes, className: ['part-title'] } };
		node.depth = 2;
	} else if (mark.part > 1 && node.depth < 6) {
		node.depth = (node.depth + 1) as typeof node.depth;
	}
}
