import { readRawHtml } from './html-groups.ts';
import { formatHtml } from './html-tags.ts';
import type { Root } from './tree.ts';

/** Writes raw HTML anew with the tags and attributes that are allowed; all else of it becomes text that can be read. */
export function remarkPlainHtml() {
	return (tree: Root): void => {
		for (const [node, tokens] of readRawHtml(tree)) node.value = tokens.map(formatHtml).join('');
	};
}
