import type { Html } from 'mdast';
import { type HtmlToken, pairTags, readHtml } from './html-tags.ts';
import { childrenOf, type Nodes } from './tree.ts';

/** The raw HTML of a tree by node, with the faults of each token. A tag and its partner stand in one parent, and in one piece of the page. */
export function readRawHtml(tree: Nodes): Map<Html, HtmlToken[]> {
	const found = new Map<Html, HtmlToken[]>();
	const walk = (parent: Nodes): void => {
		let group: HtmlToken[][] = [];
		for (const child of childrenOf(parent)) {
			if (child.type === 'html') {
				const tokens = readHtml(child.value);
				found.set(child, tokens);
				group.push(tokens);
			} else if (
				child.type === 'reportBlock' ||
				child.type === 'heading' ||
				child.type === 'footnoteDefinition'
			) {
				pairTags(group);
				group = [];
			}
			walk(child);
		}
		pairTags(group);
	};
	walk(tree);
	return found;
}
