import type { Root } from './tree.ts';
import { visitNodes } from './walk.ts';

/** Keeps the number of each ordered item as it was typed: Markdown itself keeps only the first of a list. */
export function remarkPrintedNumbers(source: string) {
	return (tree: Root): void => {
		visitNodes(tree, (list) => {
			if (list.type !== 'list' || !list.ordered) return;
			for (const item of list.children) {
				const start = item.position?.start.offset;
				const printed =
					start === undefined ? undefined : /^\s*(\d{1,9}[.)])/.exec(source.slice(start, start + 16))?.[1];
				if (printed !== undefined) item.data = { ...item.data, printed };
			}
		});
	};
}
