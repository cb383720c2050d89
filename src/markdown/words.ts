const tag = /<\/?([a-z][a-z0-9-]*)(?:[^>"]|"[^"]*")*>/g;

const inline = new Set(
	'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup u var wbr'.split(
		' ',
	),
);

const references: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
};

/** The text of a page as a reader sees it, from HTML that `renderBody` made: a space stands between blocks. */
export function textOf(html: string): string {
	return html
		.replace(tag, (_tag, name: string) => (inline.has(name) ? '' : ' '))
		.replace(/&(?:#x([\da-f]+)|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, code?: string, name?: string) =>
			code === undefined
				? (references[name ?? ''] ?? whole)
				: String.fromCodePoint(Number.parseInt(code, 16)),
		);
}

/** The words and numbers of a text, in its order. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
