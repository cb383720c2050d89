import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Root } from './tree.ts';

// `#parser` is this file in Node and `parser-in-browser.ts` in a browser: package.json says so under `imports`.

/** How a text is parsed. */
export interface ParserOptions {
	/** Whether `:::name` is read as a directive. */
	directive: boolean;
}

/** Parses Markdown with tables, footnotes, task lists and struck words (GFM). May throw. */
export function parseMarkdown(body: string, { directive }: ParserOptions): Root {
	return markdownToMdast(body, { features: { gfm: true, frontmatter: false, directive } }) as Root;
}

/** Parses MDX without running any of it. What is wrong is thrown, with its place at the head of the message. */
export function parseMdx(body: string): unknown {
	return mdxToMdast(body, { features: { gfm: true, frontmatter: false } });
}
