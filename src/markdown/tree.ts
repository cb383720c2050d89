import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { BlockName } from '../records/block-names.ts';

/** An empty `:::name` container at the top level: printed from frontmatter by a component. */
export interface ReportBlock {
	type: 'reportBlock';
	name: BlockName;
	position?: Root['position'];
	data?: Root['data'];
}

/** What stands between the last `***` and the heading of a part. */
export interface PartHead {
	type: 'partHead';
	children: RootContent[];
	position?: Root['position'];
	data?: Root['data'];
}

declare module 'mdast' {
	interface RootContentMap {
		reportBlock: ReportBlock;
		partHead: PartHead;
	}
	interface BlockContentMap {
		reportBlock: ReportBlock;
		partHead: PartHead;
	}
	interface RootData {
		/** The parser gave up, and the body stands in the tree as one text. */
		isUnreadable?: boolean;
	}
	interface ListItemData {
		/** The number of an ordered item as it was typed, with its stop or bracket: `3.`, `3)`. */
		printed?: string;
	}
	interface LinkData {
		/** The name of the definition that the address was taken from. */
		definition?: string;
	}
	interface ImageData {
		definition?: string;
	}
}

export type { Nodes, Paragraph, PhrasingContent, Root, RootContent };

/** The nodes inside a node; none for a leaf. */
export function childrenOf(node: Nodes): Nodes[] {
	return 'children' in node ? node.children : [];
}

/** The line a node starts on; 1 for a node that was made and not read. */
export function lineOf(node: Nodes): number {
	return node.position?.start.line ?? 1;
}

/** A copy that shares nothing with the tree it is made from, so that plugins may change it. */
export function copyTree<T extends Nodes>(tree: T): T {
	return structuredCopy(tree);
}

function structuredCopy<T extends Nodes>(node: T): T {
	const copy = { ...node };
	if (node.data) copy.data = { ...node.data };
	if ('children' in node && 'children' in copy) {
		(copy as { children: Nodes[] }).children = node.children.map((child) => structuredCopy<Nodes>(child));
	}
	return copy;
}
