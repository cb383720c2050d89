import type { Outline } from './outline.ts';

/** The anchor of the heading under which an appendix stands in the text itself: "Appendix 1 – Options". */
export function appendixInText({ headings, parts }: Outline, number: string | undefined): string | undefined {
	if (number === undefined) return undefined;
	const isIts = (words: string | undefined): boolean =>
		/^(?:appendix|annex)\s+([\dA-Z]+(?:\.\d+)*)\b/i.exec(words ?? '')?.[1]?.toUpperCase() ===
		number.toUpperCase();
	return headings.find(({ text }) => isIts(text))?.anchor ?? parts.find(({ title }) => isIts(title))?.anchor;
}
