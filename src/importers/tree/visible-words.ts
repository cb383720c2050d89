import type { Nodes } from 'hast';
import { plainWords } from '../words/plain-characters.ts';

/** Elements that may stand within a word. */
export const withinWords = new Set(
	'abbr b bdi bdo cite code del dfn em font i ins kbd mark o:p q s samp small span strike strong sub sup tt u var wbr'.split(
		' ',
	),
);

/** The words of a page as a reader sees them, in order. */
export function visibleWords(root: Nodes): string {
	const parts: string[] = [];
	const walk = (node: Nodes): void => {
		if (node.type === 'text') parts.push(node.value);
		if (!('children' in node)) return;
		const isApart = node.type !== 'element' || !withinWords.has(node.tagName);
		if (isApart) parts.push(' ');
		for (const child of node.children) walk(child);
		if (isApart) parts.push(' ');
	};
	walk(root);
	return plainWords(parts.join(''));
}
