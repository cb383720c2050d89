import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import { toString as textIn } from 'hast-util-to-string';
import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { placeAt } from '../words/place.ts';
import { counted } from '../words/plain-characters.ts';
import { cellContent } from './cell-content.ts';
import { elementsOf } from './change-elements.ts';
import { isNumberTable, writeNumberTable } from './number-tables.ts';
import type { Reading } from './reading.ts';
import { elementsIn, gridOf, rowsOf, type Slot } from './table-grid.ts';
import { visibleWords } from './visible-words.ts';

/**
 * Writes a table as Markdown can hold it: each cell a line, with breaks; merged cells spread. A table of one column is
 * a box around its text, one that only sets numbers beside paragraphs is their text, and a row that is one wide cell with blocks in it stands between two tables.
 */
export function writeTable(state: State, table: Element, reading: Reading): RootContent[] {
	const rows = rowsOf(table);
	const grid = withoutEmptyColumns(gridOf(rows));
	const caption = elementsIn(table, 'caption').flatMap((element) => flow(state, element));
	if ((grid[0]?.length ?? 0) <= 1)
		return [...caption, ...grid.flatMap((row) => row.flatMap((slot) => slotBlocks(state, slot)))];
	if (isNumberTable(grid)) return [...caption, ...writeNumberTable(state, grid)];
	tellOfMerged(grid, table, reading);
	tellOfHead(grid, table, reading);
	const pieces: RootContent[] = [];
	// A table that stood in a wide cell is not this table, so no row is put on to it.
	let open: Table | undefined;
	grid.forEach((row, y) => {
		const blocks = wideBlocks(state, row);
		if (blocks) {
			pieces.push(...blocks);
			open = undefined;
			return;
		}
		const written = writeRow(state, row, { reading, isHead: y === 0 });
		if (open) open.children.push(written);
		else {
			open = newTable(row, written);
			pieces.push(open);
		}
	});
	return [...caption, ...pieces];
}

const flow = (state: State, element: Element): RootContent[] => state.toFlow(state.all(element));
const slotBlocks = (state: State, { cell, isFirst }: Slot): RootContent[] =>
	cell && isFirst ? flow(state, cell) : [];

const isEmpty = ({ cell }: Slot): boolean =>
	!cell || (textIn(cell).trim() === '' && !holds(cell, ['img', 'footnote-mark']));

const holds = (cell: Element, names: string[]): boolean =>
	elementsOf(cell).some(({ tagName }) => names.includes(tagName));

function withoutEmptyColumns(grid: Slot[][]): Slot[][] {
	const filled = (grid[0] ?? []).map((_, x) => grid.some((row) => row[x]?.isFirst && !isEmpty(row[x])));
	return grid.map((row) => row.filter((_, x) => filled[x]));
}

/** The blocks of a row that is one cell as wide as the table, if they are more than a paragraph. */
function wideBlocks(state: State, row: Slot[]): RootContent[] | undefined {
	const [first] = row;
	if (!first?.cell || !row.every(({ cell }) => cell === first.cell) || !first.isFirst) return undefined;
	const blocks = flow(state, first.cell);
	const isOne = blocks.length <= 1 && blocks.every(({ type }) => type === 'paragraph' || type === 'heading');
	return isOne ? undefined : blocks;
}

function newTable(row: Slot[], first: TableRow): Table {
	const align = row.map(({ cell }) => {
		const said = /^(?:left|right|center)$/.exec(String(cell?.properties['align'] ?? ''))?.[0];
		return said === 'right' || said === 'center' ? said : null;
	});
	return { type: 'table', align: align.some(Boolean) ? align : [], children: [first] };
}

/** A label of rows or of columns that spans several is repeated in each; what else is merged stands in the first place alone. */
function writeRow(
	state: State,
	row: Slot[],
	{ reading, isHead }: { reading: Reading; isHead: boolean },
): TableRow {
	const isWhole = row.every(({ cell }) => cell === row[0]?.cell);
	const children = row.map(({ cell, isFirst }, x): TableRow['children'][number] => {
		const isLabel = cell !== undefined && !isWhole && (isHead || (x === 0 && row[1]?.cell !== cell));
		const content: PhrasingContent[] = cell && (isFirst || isLabel) ? cellContent(state, cell, reading) : [];
		return { type: 'tableCell', children: content };
	});
	return { type: 'tableRow', children };
}

function tellOfMerged(grid: Slot[][], table: Element, { note }: Reading): void {
	const merged = new Set<Element>();
	for (const row of grid)
		for (const { cell, isFirst } of row)
			if (cell && !isFirst && !row.every((slot) => slot.cell === cell)) merged.add(cell);
	if (merged.size === 0) return;
	note(
		'look_at',
		`Table ${placeAt(visibleWords(table))}`,
		`It has ${counted(merged.size, 'merged cell')}, which Markdown cannot hold. Labels of rows and columns were repeated; other words stand in the first of the cells, and the rest are empty.`,
	);
}

function tellOfHead(grid: Slot[][], table: Element, { note }: Reading): void {
	const [head = []] = grid;
	const isMarked = head.every((slot) => isEmpty(slot) || isHeadCell(slot));
	if (isMarked || head.length < 3 || grid.length < 2) return;
	note(
		'look_at',
		`Table ${placeAt(visibleWords(table))}`,
		'No row of it is marked as its head, so its first row became the head. Look whether it names the columns.',
	);
}

const isHeadCell = ({ cell }: Slot): boolean =>
	cell !== undefined && (cell.tagName === 'th' || holds(cell, ['b', 'strong']));
