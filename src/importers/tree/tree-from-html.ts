import type { Root as HtmlRoot } from 'hast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import type { ImportNote, SourceDocument, SourceImage } from '../source-document.ts';
import { tellOfMargins } from '../tell-of-margins.ts';
import { buildTree } from './build-tree.ts';
import { type Footnote, takeFootnotes } from './footnotes.ts';
import { readGoogleLists } from './google-lists.ts';
import { leaveOut } from './leave-out.ts';
import { keepLinksAndPictures } from './links-and-pictures.ts';
import { writeListNumbers } from './list-numbers.ts';
import { lowerMarks } from './lower-marks.ts';
import { markStyles } from './mark-styles.ts';
import { parseHtml } from './parse-html.ts';
import { readStyles } from './read-styles.ts';
import type { Reading } from './reading.ts';
import { gatherBullets } from './typed-bullets.ts';
import { visibleWords } from './visible-words.ts';

/**
 * Turns the HTML of a paper, a whole page or only what is in its body, into a paper as the import knows it.
 *
 * - Printed numbers are text: `<ol start="3" type="a"><li>Words` becomes a paragraph `c. Words`. A heading in an item
 *   keeps the number too. `list-style-type: none` prints none: then the number should be in the text already.
 * - `<ul>` is a list, and so are paragraphs that begin with a bullet. Bold, italics, underline, struck out, raised and
 *   lowered text are read from elements and from styles, also those of a `<style>` in the page.
 * - A picture with the address `import:N` is the Nth of `images`; one with a `data:` address is put behind those. All
 *   others are told.
 * - Footnotes: `<a href="#note" id="mark">1</a>` in the text and a list item, box or paragraph in which a link leads
 *   back to `#mark`. This is how mammoth, Word, LibreOffice and Google Docs write them. They are at the end of the root.
 * - Hidden text, comments, deleted text, tables of contents, scripts and what a page cannot hold are not taken over.
 *
 * `words` are the visible words, read before the tree is built. Undefined where elements stand more than 400 deep.
 */
export function treeFromHtml(html: string, images: SourceImage[] = []): SourceDocument | undefined {
	const parsed = parseHtml(html);
	return parsed && treeOf(parsed, { images });
}

/** The same of a tree that is parsed already, which it changes. `footnotes` are those that were taken out of it, with a `<footnote-mark data-name>` in their places. */
export function treeOf(
	html: HtmlRoot,
	{ images = [], footnotes: taken = [] }: { images?: SourceImage[]; footnotes?: Footnote[] } = {},
): SourceDocument {
	const notes: ImportNote[] = [];
	const reading: Reading = {
		styleOf: readStyles(html),
		labelOf: readGoogleLists(html),
		note: (kind, place, text) => notes.push({ kind, place, text }),
		images: [...images],
		margins: [],
	};
	leaveOut(html, reading);
	const footnotes = [...taken, ...takeFootnotes(html, reading)];
	const words: string[] = [];
	const prepare = (part: HtmlRoot): void => {
		gatherBullets(part, reading);
		words.push(visibleWords(part));
		keepLinksAndPictures(part, reading);
		writeListNumbers(part, reading);
		markStyles(part, reading);
		lowerMarks(part);
	};
	prepare(html);
	const root: Root = { type: 'root', children: buildTree(html, reading) };
	for (const { name, content } of footnotes) {
		const part: HtmlRoot = { type: 'root', children: content };
		prepare(part);
		root.children.push(newDefinition(name, buildTree(part, reading)));
	}
	const told = [...tellOfMargins(reading.margins), ...notes];
	return { root, margins: reading.margins, images: reading.images, notes: told, words: words.join(' ') };
}

function newDefinition(name: string, children: RootContent[]): FootnoteDefinition {
	return {
		type: 'footnoteDefinition',
		identifier: name,
		label: name,
		children: children as FootnoteDefinition['children'],
	};
}
