import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { visitNodes } from '../../markdown/walk.ts';
import type { Around } from '../fields/reading.ts';

/** Parts the footnotes from the blocks of a paper, so that they are no part of its last section. */
export function partFootnotes(root: Root): { root: Root; footnotes: FootnoteDefinition[] } {
	const footnotes = root.children.filter((node) => node.type === 'footnoteDefinition');
	const others = root.children.filter((node) => node.type !== 'footnoteDefinition');
	return { root: { ...root, children: others }, footnotes };
}

/** Tells of the footnotes whose marks stand no more in the text. */
export function tellOfUnmarked(
	footnotes: FootnoteDefinition[],
	nodes: RootContent[],
	note: Around['note'],
): void {
	const marked = new Set<string>();
	for (const node of [...nodes, ...footnotes])
		visitNodes(node, (inner) => {
			if (inner.type === 'footnoteReference') marked.add(inner.identifier);
		});
	for (const footnote of footnotes)
		if (!marked.has(footnote.identifier))
			note(
				'look_at',
				`Footnote ${footnote.identifier}`,
				`Its mark stood in words that are now in the details, so nothing leads to “${plainText(footnote).slice(0, 100)}”. Put its words where they belong.`,
			);
}
