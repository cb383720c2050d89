import type { Element, Root } from 'hast';
import { cellsOf, elementsIn, hasSpans, isFigure, rowsOf, wordsOf } from './table-cells.ts';
import { visitElements } from './walk-elements.ts';

/** Gives columns of figures the class `numeric`, and says by class what a column's colons said: no style may stand in the page. */
export function rehypeTableAlignment() {
	return (tree: Root): void => {
		visitElements(tree, (table) => {
			if (table.tagName !== 'table') return;
			const numeric = hasSpans(table)
				? new Set<number>()
				: numericColumns(rowsOf(table, 'tbody').map(cellsOf));
			for (const row of elementsIn(table, 'tr')) {
				cellsOf(row).forEach((cell, column) => {
					setClass(cell, numeric.has(column));
				});
			}
		});
	};
}

function setClass(cell: Element, isNumeric: boolean): void {
	const { align, ...properties } = cell.properties;
	const name = isNumeric ? 'numeric' : align === 'right' || align === 'center' ? `align-${align}` : undefined;
	cell.properties = name === undefined ? properties : { ...properties, className: [name] };
}

/** The columns, but not the first, that hold figures and nothing else that is not a gap. */
function numericColumns(rows: Element[][]): Set<number> {
	const columns = new Map<number, boolean>();
	for (const row of rows) {
		row.forEach((cell, column) => {
			const words = wordsOf(cell);
			if (column === 0 || /^(?:[-–—.]|n\/?a|nil|none|tbc)?$/i.test(words)) return;
			columns.set(column, (columns.get(column) ?? true) && isFigure(words));
		});
	}
	return new Set([...columns].filter(([, holds]) => holds).map(([column]) => column));
}
