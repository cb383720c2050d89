import { markdownToMdast } from 'satteri';
import { type BlockName, isBlockName } from './block-names.ts';
import type { Root } from './tree.ts';

/** An empty `:::name` container of the source: its name, and where it stands. */
export interface FoundBlock {
	name: BlockName;
	start: number;
	end: number;
}

const emptyContainer = /^(:{3,})([a-z_]+)[ \t]*\n(?:[ \t>]*\n)*[ \t]*:{3,}[ \t]*$/;

/**
 * The containers at the top level of a body that are ours: a known name, nothing inside, no label, no attributes, and closed.
 * Everything else that looks like a directive (`14:30`, `::x`, `:::note`) is text.
 */
export function findBlocks(source: string): FoundBlock[] {
	if (!source.includes(':::')) return [];
	const tree = markdownToMdast(source, {
		features: { gfm: true, frontmatter: false, directive: true },
	}) as Root;
	return tree.children.flatMap((node): FoundBlock[] => {
		const start = node.position?.start.offset;
		const end = node.position?.end.offset;
		if ((node.type as string) !== 'containerDirective' || start === undefined || end === undefined) return [];
		const name = emptyContainer.exec(source.slice(start, end).trim())?.[2];
		return name !== undefined && isBlockName(name) ? [{ name, start, end }] : [];
	});
}

/** The source with each block as an empty fence of the same length, so that no place moves. */
export function maskBlocks(source: string, blocks: FoundBlock[]): string {
	let masked = '';
	let from = 0;
	for (const { start, end } of blocks) {
		masked += source.slice(from, start) + source.slice(start, end).replaceAll(':', '~');
		from = end;
	}
	return masked + source.slice(from);
}
