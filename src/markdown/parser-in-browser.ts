import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive as directives } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import type { ParserOptions } from './parser.ts';
import type { Root } from './tree.ts';

// Sätteri is machine code, and its WebAssembly asks for memory that is shared with workers, which a host must allow by
// headers of its own. micromark is plain JavaScript, and gives the same tree: a test holds it to that.

/** Parses Markdown as `parser.ts` does, more slowly, where there is no machine code. */
export function parseMarkdown(body: string, { directive }: ParserOptions): Root {
	return fromMarkdown(body, {
		extensions: [gfm(), ...(directive ? [directives()] : [])],
		mdastExtensions: [gfmFromMarkdown(), ...(directive ? [directiveFromMarkdown()] : [])],
	});
}

/** MDX is for pages about the site, which are never read in a browser. */
export function parseMdx(_body: string): never {
	throw new Error('1:1 MDX is not read in a browser.');
}
