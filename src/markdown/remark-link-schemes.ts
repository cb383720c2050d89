import { isSafeImage, schemeOf } from './link-schemes.ts';
import type { Root } from './tree.ts';
import { visitNodes } from './walk.ts';

/** Writes schemes in lower case, as the sanitizer compares them, and takes away the address of an image that is elsewhere. */
export function remarkLinkSchemes() {
	return (tree: Root): void => {
		visitNodes(tree, (node) => {
			if (node.type === 'image' && !isSafeImage(node.url)) node.url = '';
			if (node.type !== 'link') return;
			const scheme = schemeOf(node.url);
			if (scheme !== undefined) node.url = scheme + node.url.slice(scheme.length);
		});
	};
}
