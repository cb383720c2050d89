import type { Text } from 'mdast';
import { findActs } from './acts/find-acts.ts';
import { linkPieces } from './link-pieces.ts';
import type { Nodes, Root } from './tree.ts';

/** Makes a link to legislation.gov.uk of each Act and instrument that the prose names. */
export function remarkActLinks() {
	return (tree: Root): void => linkIn(tree);
}

function linkIn(node: Nodes): void {
	if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return;
	for (const child of node.children) linkIn(child);
	if (!node.children.some(({ type }) => type === 'text')) return;
	const children: Nodes[] = node.children;
	(node as { children: Nodes[] }).children = children.flatMap((child) =>
		child.type === 'text' ? linked(child) : child,
	);
}

function linked(text: Text): Nodes[] {
	const acts = findActs(text.value).flatMap(({ url, ...act }) =>
		url === undefined ? [] : [{ ...act, url }],
	);
	return acts.length === 0 ? [text] : linkPieces(text.value, acts);
}
