import { type Check, placeInBody } from './check.ts';

export const tableHeaders: Check = {
	name: 'table-headers',
	level: 'warning',
	about:
		'Each column of a table has a heading in its first row, but for the column of the names of the rows. A screen reader says it before each figure (WCAG 2.2, 1.3.1); Word’s tables often come without.',
	*run(record, { register }) {
		for (const { head, line } of register.outlines.get(record.id)?.tables ?? []) {
			const empty = head.flatMap((words, column) => (words === '' && column > 0 ? [column + 1] : []));
			if (empty.length === 0 && head.some((words) => words !== '')) continue;
			const all = empty.length >= head.length - 1;
			yield {
				place: placeInBody(record, { line }),
				reason: all
					? 'The first row of this table is empty, so its columns have no headings.'
					: empty.length === 1
						? `Column ${empty[0]} of this table has no heading.`
						: `Columns ${empty.slice(0, -1).join(', ')} and ${empty.at(-1)} of this table have no heading.`,
				fix: 'Write in the first row what stands in each column.',
			};
		}
	},
};
