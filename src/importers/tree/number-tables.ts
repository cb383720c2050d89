import type { State } from 'hast-util-to-mdast';
import { toString as textIn } from 'hast-util-to-string';
import type { RootContent } from 'mdast';
import { plainWords } from '../words/plain-characters.ts';
import type { Slot } from './table-grid.ts';

/** `1.1`, `2.3.4.`, `(a)`, `iv)`: a number that a paragraph has beside it. `3.` alone may be that of a title or of a line of data. */
const number = /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\(?(?:[a-z]|[ivx]+)\))$/i;

const wordsIn = (slot: Slot | undefined): string => (slot?.cell ? plainWords(textIn(slot.cell)) : '');

/** Whether a table only sets the numbers of paragraphs beside them: two columns, and in the first nothing but numbers. */
export function isNumberTable(grid: Slot[][]): boolean {
	const beside = grid.filter((row) => row[0]?.cell !== row[1]?.cell);
	const first = beside.map((row) => wordsIn(row[0]));
	return (
		grid[0]?.length === 2 &&
		first.some((words) => number.test(words)) &&
		first.every((words) => words === '' || number.test(words))
	);
}

/** The paragraphs of such a table, each with its number before it. */
export function writeNumberTable(state: State, grid: Slot[][]): RootContent[] {
	return grid.flatMap((row): RootContent[] => {
		const [left, right] = row;
		const isWide = left?.cell === right?.cell;
		const label = isWide || !left?.isFirst ? '' : wordsIn(left);
		const blocks: RootContent[] =
			right?.cell && (right.isFirst || isWide) ? state.toFlow(state.all(right.cell)) : [];
		const [first] = blocks;
		if (label === '') return blocks;
		if (first?.type !== 'paragraph' && first?.type !== 'heading')
			return [{ type: 'paragraph', children: [{ type: 'text', value: label }] }, ...blocks];
		first.children.unshift({ type: 'text', value: `${label} ` });
		return blocks;
	});
}
