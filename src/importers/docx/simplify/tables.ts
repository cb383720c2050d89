import { elementIn, newElement } from '../../xml/elements.ts';
import { numberIn } from '../styles.ts';
import { isRowDeleted } from './changes.ts';
import type { Handler } from './walk.ts';

export const table: Handler = (element, walk) => {
	const rows = walk.simplify(element.children).filter(({ name }) => name === 'w:tr');
	walk.bullets = [];
	return rows.length === 0 ? [] : [newElement('w:tbl', {}, rows)];
};

/** A row; one that was deleted with “Track Changes” goes. Cells that it begins further in are empty ones. */
export const row: Handler = (element, walk) => {
	if (isRowDeleted(element, walk)) return [];
	const properties = elementIn(element, 'w:trPr');
	const skipped = Math.min(numberIn(properties, 'w:gridBefore') ?? 0, 60);
	const before = Array.from({ length: skipped }, () => newElement('w:tc', {}, [newElement('w:p')]));
	const cells = walk.simplify(element.children).filter(({ name }) => name === 'w:tc');
	const header = elementIn(properties, 'w:tblHeader');
	const own = header ? [newElement('w:trPr', {}, [header])] : [];
	return [newElement('w:tr', {}, [...own, ...before, ...cells])];
};

export const cell: Handler = (element, walk) => {
	const properties = elementIn(element, 'w:tcPr');
	const kept = ['w:gridSpan', 'w:vMerge'].flatMap((name) => elementIn(properties, name) ?? []);
	const { bullets } = walk;
	walk.cells += 1;
	walk.bullets = [];
	const blocks = walk.simplify(element.children);
	walk.cells -= 1;
	walk.bullets = bullets;
	return [newElement('w:tc', {}, [newElement('w:tcPr', {}, kept), ...blocks])];
};
