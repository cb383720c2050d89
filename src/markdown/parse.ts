import { unified } from 'unified';
import { parseMarkdown } from '#parser';
import { firstTooDeep } from './depth.ts';
import { areAllFences, type FoundBlock, findBlocks, maskBlocks } from './find-blocks.ts';
import { remarkPlainTasks } from './remark-plain-tasks.ts';
import { remarkPlainTildes } from './remark-plain-tildes.ts';
import { remarkPrintedNumbers } from './remark-printed-numbers.ts';
import { remarkReferences } from './remark-references.ts';
import { remarkReportBlocks } from './remark-report-blocks.ts';
import { remarkSplitItems } from './remark-split-items.ts';
import type { Root } from './tree.ts';

/**
 * Reads a body into a tree whose places are those of the file. `body` is the text of the file with all that
 * is above the body replaced by line breaks. A body nested deeper than MAX_DEPTH is left as it was parsed.
 */
export function parseBody(body: string): Root {
	const { tree, blocks } = parseWithBlocks(body);
	if (firstTooDeep(tree)) return tree;
	const reading = unified()
		.use(remarkReportBlocks, blocks)
		.use(remarkPrintedNumbers, body)
		.use(remarkPlainTildes, body)
		.use(remarkPlainTasks)
		.use(remarkReferences)
		.use(remarkSplitItems);
	return reading.runSync(tree) as Root;
}

/**
 * Only empty `:::` containers of a known name are ours: `14:30`, `3:1`, `::x` and `:::note` are text, so the parser
 * does not read directives. It is asked about them only where a `:::` is not an empty block with paragraphs around it.
 */
function parseWithBlocks(body: string): { tree: Root; blocks: FoundBlock[] } {
	const tree = parse(body);
	if (!body.includes(':::')) return { tree, blocks: [] };
	const plain = findBlocks(body, tree, 'paragraph');
	if (areAllFences(body, plain)) return { tree, blocks: plain };
	const blocks = findBlocks(body, parse(body, true), 'containerDirective');
	return { tree: parse(maskBlocks(body, blocks)), blocks };
}

function parse(body: string, directive = false): Root {
	try {
		if (!isReadable(body)) return unreadable(body);
		return parseMarkdown(body, { directive });
	} catch {
		return unreadable(body);
	}
}

function unreadable(body: string): Root {
	return { type: 'root', children: [{ type: 'code', value: body }], data: { isUnreadable: true } };
}

/** The parser writes a paragraph anew for each `&amp;` in it, so many of them in a long paragraph would take minutes. */
function isReadable(body: string): boolean {
	const cost = (text: string): number => (text.match(/&[#\w]+;/g)?.length ?? 0) * text.length;
	return cost(body) < 1e8 || body.split(/\n[ \t]*\n/).every((paragraph) => cost(paragraph) < 1e8);
}
