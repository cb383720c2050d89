import type { PhrasingContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';

/** One line of a paper: its words, and the nodes they stand in. */
export interface Line {
	text: string;
	nodes: PhrasingContent[];
}

export const lineFrom = (nodes: PhrasingContent[]): Line => ({
	text: plainText({ type: 'paragraph', children: nodes }),
	nodes,
});

/** The lines of a paragraph or a cell, which line breaks part; those without a word are left out. */
export function linesOf(nodes: PhrasingContent[]): Line[] {
	const lines: PhrasingContent[][] = [[]];
	for (const node of nodes) {
		if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))) lines.push([]);
		else lines.at(-1)?.push(node);
	}
	return lines
		.map(lineFrom)
		.filter(({ text, nodes: inner }) => text !== '' || inner.some(({ type }) => type === 'image'));
}

/** A line without its first characters, which are a label. */
export function cutLine({ nodes }: Line, length: number): Line {
	return lineFrom(cutNodes(nodes, { left: length }));
}

function cutNodes(nodes: PhrasingContent[], count: { left: number }): PhrasingContent[] {
	return nodes.flatMap((node): PhrasingContent[] => {
		if (count.left <= 0) return [node];
		if (node.type === 'text') {
			const cut = Math.min(count.left, node.value.length);
			count.left -= cut;
			const value = node.value.slice(cut);
			return value === '' ? [] : [{ ...node, value }];
		}
		if (!('children' in node)) return [node];
		const children = cutNodes(node.children, count);
		return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent];
	});
}
