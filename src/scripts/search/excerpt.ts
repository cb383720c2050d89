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

function decode(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
