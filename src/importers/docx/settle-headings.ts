import type { Element } from 'xast';
import { attributeOf, elementIn } from '../xml/elements.ts';

/** The deepest heading of Markdown. */
const deepest = 6;

/**
 * Sets each heading on its level of Markdown, in which the title of a paper has the first: `Heading0`, the style
 * “Title”, has it. Word's first headings are sections, on the second, unless there is only one and all others stand
 * under it: then it is the title.
 */
export function settleHeadings(blocks: Element[]): void {
	const headings = blocks.flatMap((block) => {
		const style = elementIn(elementIn(block, 'w:pPr'), 'w:pStyle');
		const depth = /^Heading(\d)$/.exec(attributeOf(style, 'w:val') ?? '')?.[1];
		return style && depth !== undefined ? [{ style, depth: Number(depth) }] : [];
	});
	const [first, ...others] = headings;
	const isTitle = first?.depth === 1 && others.length > 0 && others.every(({ depth }) => depth > 1);
	for (const { style, depth } of headings)
		style.attributes['w:val'] = `Heading${Math.min(isTitle ? depth : depth + 1, deepest)}`;
}
