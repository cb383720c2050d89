import type { Element, ElementContent, Nodes } from 'hast';

/** Calls `visit` for each element inside a node, in their order. */
export function visitElements(node: Nodes, visit: (element: Element) => void): void {
	if (!('children' in node)) return;
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		visit(child);
		visitElements(child, visit);
	}
}

/** Puts what `replace` returns in the place of an element, the outer ones first; nothing leaves an element where it is. */
export function replaceElements(
	node: Nodes,
	replace: (element: Element) => ElementContent | undefined,
): void {
	if (!('children' in node)) return;
	node.children.forEach((child, index) => {
		if (child.type !== 'element') return;
		const found = replace(child);
		if (found) node.children[index] = found;
		else replaceElements(child, replace);
	});
}
