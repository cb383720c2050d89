import type { PhrasingContent } from './tree.ts';

/** A stretch of a text, and where it leads. */
export interface LinkedWords {
	text: string;
	url: string;
	/** Where in the text it begins. */
	index: number;
}

/** A text cut into links and what stands between them. The links are in its order and do not overlap. */
export function linkPieces(value: string, links: LinkedWords[]): PhrasingContent[] {
	const pieces: PhrasingContent[] = [];
	let from = 0;
	for (const { text, url, index } of links) {
		if (index > from) pieces.push({ type: 'text', value: value.slice(from, index) });
		pieces.push({ type: 'link', url, children: [{ type: 'text', value: text }] });
		from = index + text.length;
	}
	if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) });
	return pieces;
}
