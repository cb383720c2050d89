import { accidents } from './losses/accidents.ts';
import { addresses } from './losses/addresses.ts';
import { blocks } from './losses/blocks.ts';
import { deepNesting } from './losses/deep-nesting.ts';
import { definitions } from './losses/definitions.ts';
import { footnotes } from './losses/footnotes.ts';
import { headingSigns } from './losses/heading-signs.ts';
import { hiddenCharacters } from './losses/hidden-characters.ts';
import type { FindLosses, Loss } from './losses/loss.ts';
import { mistypedNumbers } from './losses/mistyped-numbers.ts';
import { rawHtml } from './losses/raw-html.ts';
import { swallowedNumbers } from './losses/swallowed-numbers.ts';
import { tableCells } from './losses/table-cells.ts';
import { typewriter } from './losses/typewriter.ts';
import { unreadable } from './losses/unreadable.ts';
import type { Root } from './tree.ts';

export type { Loss };

/** Every way of losing text that is looked for. */
export const lossRules: FindLosses[] = [
	tableCells,
	footnotes,
	definitions,
	rawHtml,
	addresses,
	blocks,
	accidents,
	typewriter,
	headingSigns,
	mistypedNumbers,
	swallowedNumbers,
	hiddenCharacters,
];

/**
 * All text of a body that would be lost, hidden or changed on its page, in the order of the file. `source` is the
 * body as it was given to `parseBody`, and `root` is what came of it.
 */
export function findLosses(source: string, root: Root): Loss[] {
	const typed = { source, tree: root };
	const first = [...unreadable(typed), ...deepNesting(typed)];
	if (first.length > 0) return first;
	return lossRules.flatMap((find) => [...find(typed)]).sort((a, b) => a.line - b.line || a.column - b.column);
}
