import type { Element, Root } from 'hast';
import { cellsOf, elementsIn, hasSpans, isFigure, rowsOf, wordsOf } from './table-cells.ts';
import { visitElements } from './walk-elements.ts';

/**
 * Says what each heading of a table is the heading of: its column, its row where the first column holds words, or
 * the rows below it where a row has words in its first cell only.
 */
export function rehypeTableHeaders() {
	return (tree: Root): void => {
		visitElements(tree, (table) => {
			if (table.tagName !== 'table') return;
			const head = rowsOf(table, 'thead');
			for (const cell of head.flatMap(cellsOf)) setColumn(cell);
			if (head.length !== 1 || hasSpans(table)) return;
			const groups = rowsOf(table, 'tbody').filter((row, at, rows) => isGroup(row, at === rows.length - 1));
			const rows = rowsOf(table, 'tbody').filter((row) => !groups.includes(row));
			const firsts = rows.map((row) => cellsOf(row)[0]);
			if (firsts.every((cell) => cell && wordsOf(cell) !== '' && !isFigure(wordsOf(cell)))) {
				for (const cell of firsts) if (cell && cellsOf(rows[0] ?? cell).length > 1) setRow(cell);
			}
			for (const row of groups) setGroup(row);
			if (groups.length > 0) splitBodies(table, new Set(groups));
		});
	};
}

function setColumn(cell: Element): void {
	if (wordsOf(cell) === '') cell.tagName = 'td';
	else if (cell.tagName === 'th') cell.properties.scope ??= 'col';
}

function setHeader(cell: Element, scope: string): void {
	cell.tagName = 'th';
	cell.properties.scope = scope;
}

function setRow(cell: Element): void {
	setHeader(cell, 'row');
	const { className } = cell.properties;
	if (wordsOf(cell).length > longestWord)
		cell.properties.className = [...(Array.isArray(className) ? className : []), 'row-words'];
}

/** In a table of two columns an empty cell is more often a gap, so there the first cell has to be bold. */
function isGroup(row: Element, isLast: boolean): boolean {
	const [first, ...others] = cellsOf(row);
	if (!first || others.length === 0 || wordsOf(first) === '' || others.some((cell) => wordsOf(cell) !== ''))
		return false;
	const isBold = first.children.every(
		(child) => child.type === 'element' && ['strong', 'b', 'em'].includes(child.tagName),
	);
	return !isLast && (isBold || others.length > 1);
}

/** Beyond this many characters, a heading of a row would be broken after every word on a narrow screen. */
const longestWord = 16;

function setGroup(row: Element): void {
	const [first, ...others] = cellsOf(row);
	if (!first) return;
	setHeader(first, 'rowgroup');
	first.properties.colSpan = others.length + 1;
	delete first.properties.className;
	row.children = [first];
}

/** A heading of rows is valid only at the head of a row group of its own. */
function splitBodies(table: Element, groups: Set<Element>): void {
	table.children = table.children.flatMap((body) => {
		if (body.type !== 'element' || body.tagName !== 'tbody') return [body];
		const bodies: Element[] = [];
		for (const row of elementsIn(body, 'tr')) {
			const open = bodies.at(-1);
			const line = [{ type: 'text', value: '\n' } as const, row];
			if (!open || groups.has(row)) bodies.push({ ...body, children: line });
			else open.children.push(...line);
		}
		return bodies;
	});
}
