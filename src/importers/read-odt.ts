import type { Root } from 'hast';
import { refusals } from './files/refusal.ts';
import { buildBlocks } from './odt/build-blocks.ts';
import { ListCounter } from './odt/count-lists.ts';
import { outline, readListStyles } from './odt/list-styles.ts';
import { countInsertions, readChanges } from './odt/read-changes.ts';
import { readMargins } from './odt/read-margins.ts';
import { readPackage } from './odt/read-package.ts';
import type { OdtReading } from './odt/reading.ts';
import { readStyles } from './odt/styles.ts';
import { visibleWords } from './odt/visible-words.ts';
import type { ImportNote, SourceOutcome } from './source-document.ts';
import { treeOf } from './tree/tree-from-html.ts';
import { counted } from './words/plain-characters.ts';

/** Reads an OpenDocument text (.odt), as LibreOffice and Google Docs write it. Its numbers are counted, and become text. */
export function readOdt(bytes: Uint8Array): SourceOutcome {
	const file = readPackage(bytes);
	if (!file.ok) return file;
	const { content, body, styles, files } = file.value;
	const roots = styles ? [styles, content] : [content];
	const styleOf = readStyles(roots);
	const lists = new ListCounter(readListStyles(roots));
	const reading: OdtReading = {
		styleOf,
		lists,
		headings: lists.open(outline, {}),
		files,
		images: [],
		footnotes: [],
		notes: [],
		changes: readChanges(body),
		before: '',
	};
	const html: Root = { type: 'root', children: buildBlocks(body, reading) };
	const footnotes = reading.footnotes.map(({ label, content: children }) => ({
		name: label,
		content: children,
	}));
	const tree = treeOf(html, { images: reading.images, footnotes });
	const words = visibleWords(body, styleOf);
	if (words === '' && tree.images.length === 0) return refusals.empty;
	const margins = readMargins(styles, styleOf);
	const inserted = countInsertions(body, reading.changes);
	const notes = [...reading.notes, ...tellOfMargins(margins), ...tellOfInsertions(inserted), ...tree.notes];
	return { ok: true, value: { ...tree, margins, notes, words } };
}

const tellOfMargins = (margins: string[]): ImportNote[] =>
	margins.map((text) => ({
		kind: 'left_out',
		place: 'Page header or footer',
		text: `It says “${text}”. A page of the site has its own.`,
	}));

const tellOfInsertions = (count: number): ImportNote[] =>
	count === 0
		? []
		: [
				{
					kind: 'look_at',
					place: 'Tracked changes',
					text: `Text that was inserted as a tracked change was kept, at ${counted(count, 'place')}.`,
				},
			];
