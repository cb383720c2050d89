import type { Root } from 'hast';
import { visitElements } from './walk-elements.ts';

/** Makes each heading and numbered paragraph a result of its own in the search. It runs after the sanitizer: content cannot name a result. */
export function rehypeSearchTitles(titles: ReadonlyMap<string, string>) {
	return (tree: Root): void => {
		visitElements(tree, (node) => {
			const title = titles.get(String(node.properties.id));
			if (title !== undefined) node.properties.dataPagefindTitle = title;
		});
	};
}
