import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** The elements of a name inside a node, in order, not looking inside those that are found. */
export function elementsIn(node: Nodes, ...names: string[]): Element[] {
	if (!('children' in node)) return [];
	return node.children.flatMap((child): Element[] => {
		if (child.type !== 'element') return [];
		return names.includes(child.tagName) ? [child] : elementsIn(child, ...names);
	});
}

/** The cells of a row. */
export function cellsOf(row: Element): Element[] {
	return elementsIn(row, 'td', 'th');
}

/** The rows of a table's head, and those of its bodies. */
export function rowsOf(table: Element, part: 'thead' | 'tbody'): Element[] {
	return elementsIn(table, part).flatMap((group) => elementsIn(group, 'tr'));
}

/** Whether any cell spans others: such a table is left as it was typed. */
export function hasSpans(table: Element): boolean {
	return elementsIn(table, 'td', 'th').some(({ properties }) => properties.colSpan ?? properties.rowSpan);
}

/** The words of a cell, with no white space around them. */
export function wordsOf(cell: Element): string {
	return textOf(cell).trim();
}

/** Whether a text is a figure: `76%`, `£1,200`, `(3.5)`, `-2`. */
export function isFigure(text: string): boolean {
	return /^[(+~<>≤≥−–-]?\s*[£$€]?\s*[(−–-]?\d[\d,.\u00a0 ]*(?:%|k|m|bn|p)?\)?\*?$/i.test(text);
}
