import type { Element, ElementContent } from 'hast';

/** A place in a table, and the cell that covers it. */
export interface Slot {
	cell: Element | undefined;
	/** Whether the cell begins here. */
	isFirst: boolean;
}

/** How many places the merged cells of a table may cover; where a table says more, its cells are taken one by one. */
const mostMerged = 50_000;

/** The rows of a table itself, those of its head first and those of its foot last. */
export function rowsOf(table: Element): Element[] {
	const parts = elementsIn(table);
	const own = (name: string): Element[] =>
		parts.filter(({ tagName }) => tagName === name).flatMap((part) => elementsIn(part, 'tr'));
	const middle = parts.flatMap((part) =>
		part.tagName === 'tr' ? [part] : part.tagName === 'tbody' ? elementsIn(part, 'tr') : [],
	);
	return [...own('thead'), ...middle, ...own('tfoot')];
}

export const elementsIn = ({ children }: Element, name?: string): Element[] =>
	(children as ElementContent[]).filter(
		(node): node is Element => node.type === 'element' && (name === undefined || node.tagName === name),
	);

/** Lays the cells of rows out by their spans, as a browser does. Each row has as many places as the widest. */
export function gridOf(rows: Element[]): Slot[][] {
	const grid: Slot[][] = rows.map(() => []);
	const covered = rows
		.flatMap(cellsIn)
		.map((cell) => spanOf(cell, 'colSpan') * Math.min(spanOf(cell, 'rowSpan') || 1, rows.length));
	const isSane = covered.filter((size) => size > 1).reduce((sum, size) => sum + size, 0) <= mostMerged;
	rows.forEach((row, y) => {
		let x = 0;
		for (const cell of cellsIn(row)) {
			while (grid[y]?.[x]) x += 1;
			const [width, height] = isSane ? [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')] : [1, 1];
			for (let down = 0; down < Math.min(height || rows.length, rows.length - y); down += 1)
				for (let right = 0; right < width; right += 1)
					(grid[y + down] as Slot[])[x + right] ??= { cell, isFirst: down === 0 && right === 0 };
			x += width;
		}
	});
	const columns = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
	return grid.map((row) =>
		Array.from({ length: columns }, (_, x) => row[x] ?? { cell: undefined, isFirst: false }),
	);
}

const cellsIn = (row: Element): Element[] =>
	elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** 0 rows are all that are left; 0 columns are one. */
function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
	const span = Number(cell.properties[name] ?? 1);
	return Number.isInteger(span) && span >= 0 ? (name === 'colSpan' ? Math.max(1, span) : span) : 1;
}
