import type { Outline } from '../../markdown/outline.ts';

export interface ContentsItem {
	number?: string | undefined;
	text: string;
	anchor: string;
	isPart: boolean;
}

/** What a list of contents names: the sections, each under the part it falls into. */
export function contentsOf({ headings, parts }: Outline): ContentsItem[] {
	return parts.flatMap(({ number: part, title, anchor }) => {
		const own = headings.filter((heading) => heading.part === part && heading.depth === 2);
		const sections = own.map(({ number, text, anchor: place }) => ({
			number,
			text,
			anchor: place,
			isPart: false,
		}));
		return title !== undefined && anchor !== undefined
			? [{ text: title, anchor, isPart: true }, ...sections]
			: sections;
	});
}
