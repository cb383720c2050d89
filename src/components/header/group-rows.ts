import type { PrintedRow } from './header-rows.ts';

/** Rows that follow each other with labels, or one row whose value stands alone. */
export type RowGroup = { rows: PrintedRow[] } | { row: PrintedRow };

/** Groups the rows of a header, so that labels and their values are one list between the values that stand alone. */
export function groupRows(rows: PrintedRow[]): RowGroup[] {
	const groups: RowGroup[] = [];
	for (const row of rows) {
		const open = groups.at(-1);
		if (row.label === undefined) groups.push({ row });
		else if (open && 'rows' in open) open.rows.push(row);
		else groups.push({ rows: [row] });
	}
	return groups;
}
