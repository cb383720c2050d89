import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Tells browsers which links leave the site. */
export function rehypeExternalLinks() {
	return (tree: Root): void => {
		visit(tree, 'element', (node) => {
			if (node.tagName === 'a' && /^(?:https?:)?\/\//i.test(String(node.properties.href ?? ''))) {
				node.properties.rel = ['external'];
			}
		});
	};
}
