import type { ImportNote } from './source-document.ts';

/** Tells what page headers and footers say, each once: a paragraph of one is told with the whole. */
export function tellOfMargins(margins: string[]): ImportNote[] {
	const isPart = (text: string): boolean => margins.some((other) => other !== text && other.includes(text));
	return margins
		.filter((text) => !isPart(text))
		.map((text) => ({
			kind: 'left_out',
			place: 'Page header or footer',
			text: `It says “${text}”. A page of the site has its own.`,
		}));
}
