import type { Outline } from '../../markdown/outline.ts';

export interface ContentsItem {
	number?: string | undefined;
	text: string;
	anchor: string;
	isPart: boolean;
}

/** The headings that a list of contents names: the sections, and the parts that they fall into. */
export function contentsOf({ headings }: Outline): ContentsItem[] {
	const shown = headings.filter(({ depth }) => depth <= 2);
	return shown.map(({ depth, number, text, anchor }) => ({ number, text, anchor, isPart: depth === 1 }));
}
