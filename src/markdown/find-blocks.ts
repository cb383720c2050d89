import { type BlockName, isBlockName } from '../records/block-names.ts';
import type { Nodes, Root } from './tree.ts';

/** An empty `:::name` container of the source: its name, and where it stands. */
export interface FoundBlock {
	name: BlockName;
	start: number;
	end: number;
}

const emptyContainer = /^:{3,}([a-z_]+)[ \t]*\n(?:[ \t]*\n)*[ \t]*:{3,}[ \t]*$/;

/** The empty containers of a known name among the nodes of one kind at the top level, with no label and no attributes. */
export function findBlocks(
	source: string,
	tree: Root,
	type: Nodes['type'] | 'containerDirective',
): FoundBlock[] {
	return tree.children.flatMap((node): FoundBlock[] => {
		const start = node.position?.start.offset;
		const end = node.position?.end.offset;
		if (node.type !== type || start === undefined || end === undefined || source[start] !== ':') return [];
		const name = emptyContainer.exec(source.slice(start, end))?.[1];
		return name !== undefined && isBlockName(name) ? [{ name, start, end }] : [];
	});
}

/** Whether the lines that begin with `:::` are those of the blocks, and no others. */
export function areAllFences(source: string, blocks: FoundBlock[]): boolean {
	const fences = source.match(/^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*:{3}/gm) ?? [];
	return fences.length === blocks.length * 2;
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
