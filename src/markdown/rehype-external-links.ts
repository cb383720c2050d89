import type { Root } from 'hast';
import { visitElements } from './walk-elements.ts';

/** Tells browsers which links leave the site. */
export function rehypeExternalLinks() {
	return (tree: Root): void => {
		visitElements(tree, (node) => {
			if (node.tagName === 'a' && /^(?:https?:)?\/\//i.test(String(node.properties.href ?? ''))) {
				node.properties.rel = ['external'];
			}
		});
	};
}
