import type { Heading } from 'mdast';
import type { Marks } from './marks.ts';
import type { Recommendation } from './outline.ts';
import { readSection } from './recommendation-section.ts';
import type { Root, RootContent } from './tree.ts';

/**
 * The recommendations of a body: of the first section with one of these headings, and of the first such section of
 * each later part. Headings are compared without their number, their case and a colon at their end.
 */
export function readRecommendations(root: Root, marks: Marks, headings: string[]): Recommendation[] {
	const wanted = new Set(headings.map(comparableHeading));
	const parts = new Set<number>();
	return root.children.flatMap((node, index): Recommendation[] => {
		const mark = node.type === 'heading' ? marks.of.get(node) : undefined;
		if (node.type !== 'heading' || !mark || parts.has(mark.part) || !wanted.has(comparableHeading(mark.text)))
			return [];
		parts.add(mark.part);
		return readSection({ mark, blocks: blocksUnder(node, root.children.slice(index + 1)) }, marks);
	});
}

function blocksUnder(heading: Heading, after: RootContent[]): RootContent[] {
	const end = after.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
	return end === -1 ? after : after.slice(0, end);
}

/** The words of a heading as headings are compared: without their case, a colon or the plural at their end. "RECOMMENDATIONS" is "Recommendation". */
export function comparableHeading(heading: string): string {
	return heading
		.replace(/\s+/g, ' ')
		.replace(/[\s:.]+$/, '')
		.trim()
		.toLowerCase()
		.replace(/(?<=\p{L}{3})s$/u, '');
}
