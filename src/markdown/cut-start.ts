import type { PhrasingContent } from './tree.ts';

/** The children without their first `length` characters and the white space after them; a mark left empty goes too. */
export function cutStart(children: PhrasingContent[], length: number): PhrasingContent[] {
	const kept: PhrasingContent[] = [];
	const walk = (nodes: PhrasingContent[], out: PhrasingContent[]): void => {
		for (const node of nodes) {
			if (node.type === 'text' || node.type === 'inlineCode') {
				const cut = Math.min(left, node.value.length);
				left -= cut;
				const value = left === 0 && isStart ? node.value.slice(cut).trimStart() : node.value.slice(cut);
				if (value !== '') isStart = false;
				if (value !== '') out.push({ ...node, value });
			} else if ('children' in node && isStart) {
				const inner: PhrasingContent[] = [];
				walk(node.children as PhrasingContent[], inner);
				if (inner.length > 0) out.push({ ...node, children: inner } as PhrasingContent);
			} else if (!(node.type === 'break' && isStart)) {
				isStart = false;
				out.push(node);
			}
		}
	};
	let left = length;
	let isStart = true;
	walk(children, kept);
	return kept;
}
