import type { Outline } from './outline.ts';
import { plainText } from './plain-text.ts';
import type { Nodes, Root } from './tree.ts';

/** A paragraph, heading, item or row of a text, as a reader sees its words. */
export interface TextBlock {
	text: string;
	kind: 'heading' | 'row' | 'text';
	/** Its printed number, `3.2(a)`; where it has none, that of the last one above it. */
	number?: string;
	isNumbered: boolean;
}

/** The words of a text, piece by piece, in the order of reading. `outline` is that of the same tree. */
export function readTextBlocks(root: Root, { paragraphs, headings }: Outline): TextBlock[] {
	const numbers = new Map(
		[...headings, ...paragraphs].flatMap(({ line, number }) =>
			number === undefined ? [] : [[line, number] as const],
		),
	);
	let last: string | undefined;
	return piecesOf(root).flatMap((node) => {
		const text = plainText(node);
		const number = numbers.get(node.position?.start.line ?? 0);
		last = number ?? last;
		if (text === '') return [];
		return [
			{
				text,
				kind: kindOf(node),
				isNumbered: number !== undefined,
				...(last !== undefined && { number: last }),
			},
		];
	});
}

function kindOf({ type }: Nodes): TextBlock['kind'] {
	if (type === 'heading') return 'heading';
	return type === 'tableRow' ? 'row' : 'text';
}

/** What holds words and no other such piece. */
function piecesOf(node: Nodes): Nodes[] {
	switch (node.type) {
		case 'root':
		case 'list':
		case 'listItem':
		case 'blockquote':
		case 'table':
		case 'footnoteDefinition':
			return node.children.flatMap(piecesOf);
		default:
			return [node];
	}
}
