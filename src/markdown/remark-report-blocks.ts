import type { FoundBlock } from './find-blocks.ts';
import type { Root, RootContent } from './tree.ts';

/** Puts a report block in the place of each fence that stands for one. */
export function remarkReportBlocks(blocks: FoundBlock[]) {
	const nameAt = new Map(blocks.map(({ start, name }) => [start, name]));
	return (tree: Root): void => {
		if (nameAt.size === 0) return;
		tree.children = tree.children.map((node): RootContent => {
			const name = nameAt.get(node.position?.start.offset ?? -1);
			return name === undefined ? node : { type: 'reportBlock', name, position: node.position };
		});
	};
}
