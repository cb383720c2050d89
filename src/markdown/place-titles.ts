import type { Marks } from './marks.ts';

/**
 * What each heading and numbered paragraph is called where it stands alone, by its address: "Paragraph 4.3",
 * "2.0 Summary", and with the part's title where a body has parts: "Paragraph 2.1 (Supporting information)".
 */
export function readPlaceTitles({ list, parts }: Marks): Map<string, string> {
	const partTitles = new Map(parts.map(({ number, title }) => [number, title]));
	return new Map(
		list.flatMap(({ kind, anchor, number, printed, text, part }): [string, string][] => {
			if (kind === 'item') return [];
			const title = kind === 'paragraph' ? `Paragraph ${number}` : [printed, text].filter(Boolean).join(' ');
			const partTitle = kind === 'part' ? undefined : partTitles.get(part);
			return title === '' ? [] : [[anchor, partTitle ? `${title} (${partTitle})` : title]];
		}),
	);
}
