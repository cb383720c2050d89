import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, parse } from 'parse5';

/** The deepest that elements may stand in one another. A real paper has less than 100; browsers stop at 512. */
const deepest = 400;

class TooDeep extends Error {}

/** Parses HTML as a browser does, with scripts off. Undefined where its elements stand too deep in one another to be walked through. */
export function parseHtml(html: string): Root | undefined {
	let depth = 0;
	const adapter = {
		...defaultTreeAdapter,
		onItemPush: (): void => {
			depth += 1;
			if (depth > deepest) throw new TooDeep();
		},
		onItemPop: (): void => {
			depth -= 1;
		},
	};
	try {
		return fromParse5(parse(html, { treeAdapter: adapter, scriptingEnabled: false })) as Root;
	} catch (error) {
		if (error instanceof TooDeep) return undefined;
		throw error;
	}
}
