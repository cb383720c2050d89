import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { firstTooDeep } from './depth.ts';
import { findBlocks, maskBlocks } from './find-blocks.ts';
import { remarkPlainTasks } from './remark-plain-tasks.ts';
import { remarkPlainTildes } from './remark-plain-tildes.ts';
import { remarkPrintedNumbers } from './remark-printed-numbers.ts';
import { remarkReferences } from './remark-references.ts';
import { remarkReportBlocks } from './remark-report-blocks.ts';
import { remarkSplitItems } from './remark-split-items.ts';
import type { Root } from './tree.ts';

const features = { gfm: true, frontmatter: false, directive: false, smartPunctuation: false };

/**
 * Reads a body into a tree whose places are those of the file. `body` is the text of the file with all that
 * is above the body replaced by line breaks. A body nested deeper than MAX_DEPTH is left as it was parsed.
 */
export function parseBody(body: string): Root {
	const blocks = findBlocks(body);
	const tree = markdownToMdast(maskBlocks(body, blocks), { features }) as Root;
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
