import type { Text } from 'mdast';
import type { Nodes } from './tree.ts';

/** Calls `visit` for each text of a node, in their order, but for those inside a link: they lead somewhere already. */
export function visitProse(node: Nodes, visit: (text: Text) => void): void {
	if (node.type === 'text') visit(node);
	if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return;
	for (const child of node.children) visitProse(child, visit);
}

/** Finds the line and column of places in a text, asked for in their order. */
export function readPlaces({ value, position }: Text): (index: number) => { line: number; column: number } {
	let { line, column } = position?.start ?? { line: 1, column: 1 };
	let from = 0;
	return (index) => {
		for (let at = value.indexOf('\n', from); at !== -1 && at < index; at = value.indexOf('\n', from)) {
			line += 1;
			column = 1;
			from = at + 1;
		}
		column += index - from;
		from = index;
		return { line, column };
	};
}
