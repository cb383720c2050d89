import type { Element, ElementContent, Root } from 'hast';
import { lastWords, placeAfter } from '../words/place.ts';
import { withinWords } from './visible-words.ts';

/** Gives what takes the place of an element, or nothing where it stays. `place` tells where it stands, by the words before it. */
export type Change = (element: Element, place: () => string) => ElementContent[] | undefined;

/** Calls `change` for each element in the order of the text, the outer first; what takes an element's place is gone through too. */
export function changeElements(root: Root, change: Change): void {
	let before = '';
	const walk = (parent: Root | Element): void => {
		const kept: ElementContent[] = [];
		for (const node of parent.children as ElementContent[]) {
			const changed = node.type === 'element' ? change(node, () => placeAfter(before)) : undefined;
			for (const own of changed ?? [node]) {
				kept.push(own);
				if (own.type === 'text') before = lastWords(before, own.value);
				else if (own.type === 'element') {
					const space = withinWords.has(own.tagName) ? '' : ' ';
					before += space;
					walk(own);
					before += space;
				}
			}
		}
		parent.children = kept;
	};
	walk(root);
}

/** The elements of a tree, the outer first. */
export function elementsOf(parent: Root | Element): Element[] {
	return parent.children.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node)] : []));
}

export const newElement = (tagName: string, children: ElementContent[], properties = {}): Element => ({
	type: 'element',
	tagName,
	properties,
	children,
});
