import type { RootContent, TableRow } from 'mdast';
import { buildList, type TextItem } from './build-list.ts';
import { joinWrapped } from './join-wrapped.ts';
import { readInline } from './read-inline.ts';
import type { TextLine } from './read-lines.ts';

type Of<K extends TextLine['kind']> = Extract<TextLine, { kind: K }>;

/** Builds the blocks of a text from its lines. `width` is how long its lines may be before a program breaks them. */
export function buildBlocks(lines: TextLine[], width: number): RootContent[] {
	const blocks: RootContent[] = [];
	let at = 0;
	let afterNumber = false;
	while (at < lines.length) {
		const line = lines[at] as TextLine;
		const end = endOfRun(lines, at);
		const run = lines.slice(at, end);
		if (line.kind === 'item') blocks.push(buildList(itemsOf(run), afterNumber));
		else if (line.kind === 'row') blocks.push(tableOf(run as Of<'row'>[]));
		else if (line.kind === 'heading')
			blocks.push({ type: 'heading', depth: line.depth as 2, children: readInline(line.text) });
		else if (line.kind !== 'blank') blocks.push(paragraphOf(run, width));
		if (line.kind !== 'blank') afterNumber = line.kind === 'numbered' && line.marked;
		at = end;
	}
	return blocks;
}

/** The end of the lines that make one block: text goes on until a blank line or another kind of line. */
function endOfRun(lines: TextLine[], start: number): number {
	const kind = lines[start]?.kind;
	const goesOn: TextLine['kind'][] =
		kind === 'item'
			? ['item', 'text']
			: kind === 'row'
				? ['row']
				: kind === 'text' || kind === 'numbered'
					? ['text']
					: [];
	let end = start + 1;
	while (end < lines.length && goesOn.includes((lines[end] as TextLine).kind)) end += 1;
	return end;
}

/** A line of text under a bullet belongs to it. */
function itemsOf(run: TextLine[]): TextItem[] {
	const items: TextItem[] = [];
	for (const line of run) {
		const last = items.at(-1);
		if (line.kind === 'item') items.push({ indent: line.indent, text: line.text });
		else if (line.kind === 'text' && last) last.text += ` ${line.text}`;
	}
	return items;
}

function paragraphOf(run: TextLine[], width: number): RootContent {
	const lines = run.flatMap((line) => ('text' in line ? [line.text] : []));
	return { type: 'paragraph', children: readInline(joinWrapped(lines, width)) };
}

function tableOf(run: Of<'row'>[]): RootContent {
	const columns = Math.max(...run.map(({ cells }) => cells.length));
	const rows = run.map(
		({ cells }): TableRow => ({
			type: 'tableRow',
			children: Array.from({ length: columns }, (_, at) => ({
				type: 'tableCell',
				children: readInline(partLetters(cells[at] ?? '')),
			})),
		}),
	);
	return { type: 'table', align: [], children: rows };
}

/** A list whose marks are typed, (i) … (ii) …, often comes out of a cell as one line, and without its end. */
function partLetters(cell: string): string {
	return cell.replace(
		/<(ul|ol)\b[^>]*>(.*?)(?:<\/\1>|(?=<p\b)|$)/gs,
		(_list, _name, inner: string) => `<p>${inner.replace(/\s+(?=\((?:[ivx]+|[a-z])\)\s)/g, '</p><p>')}</p>`,
	);
}
