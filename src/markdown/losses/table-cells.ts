import type { Table, TableRow } from 'mdast';
import { plainText } from '../plain-text.ts';
import { visitNodes } from '../walk.ts';
import { excerpt, type Loss, placeIn, sourceOf, type Typed } from './loss.ts';

/** Cells beyond the columns of a table, and text under a table that becomes a row of it. */
export function* tableCells({ tree, source }: Typed): Iterable<Loss> {
	const found: Loss[] = [];
	visitNodes(tree, (table) => {
		if (table.type !== 'table') return;
		const columns = table.children[0]?.children.length ?? 0;
		for (const row of table.children.slice(1)) {
			if (row.children.length > columns) found.push(extraCells(table, row));
			else if (!sourceOf(row, source).includes('|') && columns > 1) found.push(textAsRow(row));
		}
	});
	yield* found;
}

function extraCells(table: Table, row: TableRow): Loss {
	const columns = table.children[0]?.children.length ?? 0;
	const extra = row.children.slice(columns);
	const words = extra.map((cell) => `"${excerpt(plainText(cell))}"`).join(', ');
	return {
		...placeIn(extra[0] ?? row),
		level: 'error',
		rule: 'table-cell-lost',
		reason: `This row has ${row.children.length} cells and the table has ${columns} columns, so ${words} would not be shown.`,
		fix: 'Add a column to the first two lines of the table, or bring the words into one cell. Where `|` is part of the text, write `\\|`.',
	};
}

function textAsRow(row: TableRow): Loss {
	return {
		...placeIn(row),
		level: 'warning',
		rule: 'table-text',
		reason: `"${excerpt(plainText(row))}" stands directly under a table, so it is shown as a row of the table.`,
		fix: 'Leave an empty line between the table and the text, or write the row with `|` between its cells.',
	};
}
