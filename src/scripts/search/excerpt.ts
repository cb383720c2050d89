/** A piece of an excerpt: words found are marked. */
export interface ExcerptPiece {
	text: string;
	isMarked: boolean;
}

/**
 * Takes Pagefind's excerpt apart, so that it can be shown as text: it is HTML in which `<mark>` stands around what was found,
 * and `<` and `>` are escaped. Anything else in it is words of the page.
 */
export function parseExcerpt(html: string): ExcerptPiece[] {
	const pieces = html
		.split(/<mark>(.*?)<\/mark>/s)
		.map((text, index) => ({ text: decode(text), isMarked: index % 2 === 1 }));
	return pieces.filter(({ text }) => text !== '');
}

/** Leaves out the words with which an excerpt begins, where the title of its place ends with the same: a number, or a heading. */
export function withoutTitle(pieces: ExcerptPiece[], title: string): ExcerptPiece[] {
	const ending = title.split(/\s+/).map(bare);
	const words = pieces.flatMap(({ text, isMarked }) =>
		(text.match(/\s*\S+\s*/g) ?? []).map((word) => ({ text: word, isMarked })),
	);
	const repeats = (count: number) =>
		words.slice(0, count).every(({ text }, at) => bare(text) === ending[ending.length - count + at]);
	for (let count = Math.min(ending.length, words.length); count > 0; count--)
		if (repeats(count)) return words.slice(count);
	return pieces;
}

function bare(word: string): string {
	return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function decode(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
