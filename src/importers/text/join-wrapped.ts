/** A longer line was not broken by its width: each line break in such a text was meant. */
const widestWrapped = 120;

/**
 * Joins the lines of a paragraph: a break stays where the next word would have fitted on its line, as in an address,
 * and goes where a program broke the line by its width. `width` is that of the whole text, from `widthOf`.
 */
export function joinWrapped(lines: string[], width: number): string {
	return lines.reduce((text, line, at) => {
		const before = lines[at - 1] ?? '';
		const word = /^\S*/.exec(line)?.[0] ?? '';
		const isWrapped = width <= widestWrapped && before.length + 1 + word.length > width;
		return `${text}${isWrapped ? ' ' : '\n'}${line}`;
	});
}

/** The length of the longest line but for the few that a long address makes longer. */
export function widthOf(text: string): number {
	const lengths = text
		.split('\n')
		.map(({ length }) => length)
		.filter((length) => length > 0)
		.sort((a, b) => a - b);
	return lengths[Math.floor(lengths.length * 0.98)] ?? 0;
}
