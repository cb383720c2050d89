import { decodeFileName, isFileName } from './file-names.ts';
import type { Root } from './tree.ts';
import { replaceNodes } from './walk.ts';

/** Leaves of a link or an image only its words, where it names a file that is not published: a name leads nowhere, and tells what is withheld. */
export function remarkMissingFiles(files: ReadonlyMap<string, unknown>) {
	const isMissing = (url: string): boolean =>
		isFileName(url) && !files.has(url) && !files.has(decodeFileName(url));
	return (tree: Root): void => {
		replaceNodes(tree, (node) => {
			if (node.type === 'link' && isMissing(node.url)) return node.children;
			if (node.type === 'image' && isMissing(node.url)) return [{ type: 'text', value: node.alt ?? '' }];
			return undefined;
		});
	};
}
