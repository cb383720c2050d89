import type { HeaderRow, Template } from '../../records/template.ts';
import { type BlockName, blockNames } from '../../records/template.ts';
import type { Entry } from '../../register/entry.ts';
import { isFilled } from '../blocks/is-filled.ts';
import { headerLines, type Line } from './header-lines.ts';

/** A row of the header that has something to print: its lines, and the blocks that it prints after them. */
export interface PrintedRow extends Pick<HeaderRow, 'label' | 'line'> {
	field: string[];
	lines: Line[];
	blocks: BlockName[];
}

/** The rows that a report fills in, in the template's order. */
export function printedRows(
	template: Template,
	entry: Entry<'report'>,
	shortNames: Record<string, string>,
): PrintedRow[] {
	return template.header.flatMap(({ label, line, field }) => {
		const blocks = field.filter(isBlock).filter((block) => isFilled(block, entry.data));
		const lines = headerLines({ label, field: field.filter((name) => !isBlock(name)) }, entry, shortNames);
		return lines.length + blocks.length > 0 ? [{ label, line, field, lines, blocks }] : [];
	});
}

/** The blocks that the template's header prints, so that the end of the body does not. */
export function headerBlocks(template: Template): BlockName[] {
	return template.header.flatMap(({ field }) => field.filter(isBlock));
}

function isBlock(field: string): field is BlockName {
	return (blockNames as readonly string[]).includes(field);
}
