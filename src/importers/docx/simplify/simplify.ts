import type { Element } from 'xast';
import { elementsIn, newElement } from '../../xml/elements.ts';
import { NewRelationships } from '../new-relationships.ts';
import type { Part } from '../read-package.ts';
import { deleted, inserted, movedFrom } from './changes.ts';
import { alternatives, control, otherDocument } from './controls.ts';
import { equation } from './equations.ts';
import { hyperlink, simpleField } from './fields.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';
import { cell, row, table } from './tables.ts';
import type { Handler, Shared, Walk } from './walk.ts';

/** Begins a walk through a part. */
export function newWalk(part: Part, shared: Shared): Walk {
	const walk: Walk = {
		...shared,
		relationships: part.relationships,
		made: new NewRelationships(),
		before: '',
		fields: [],
		marks: {},
		isHeading: false,
		cells: 0,
		bullets: [],
		boxes: [],
		carried: [],
		inContents: false,
		simplify: (children) => simplify(children, walk),
	};
	return walk;
}

/**
 * Simplifies the blocks of a part to what is printed and what Markdown has: paragraphs with their numbers as words,
 * headings, bullets, tables, bold and italic words, links, pictures and notes.
 */
export function simplifyBlocks(nodes: Element['children'], walk: Walk): Element[] {
	const blocks = walk.simplify(nodes);
	if (walk.carried.length > 0) blocks.push(newElement('w:p', {}, walk.carried));
	walk.carried = [];
	walk.fields = [];
	return blocks;
}

/** What is none of these is taken for what is in it: smart tags, custom XML, and what newer programs put around words. */
function simplify(nodes: Element['children'], walk: Walk): Element[] {
	return elementsIn(newElement('', {}, nodes)).flatMap((element) => {
		if (left.has(element.name)) return [];
		return (handlers.get(element.name) ?? unwrap)(element, walk);
	});
}

const unwrap: Handler = (element, walk) => simplify(element.children, walk);

const handlers = new Map<string, Handler>(
	Object.entries({
		'w:p': paragraph,
		'w:r': run,
		'w:tbl': table,
		'w:tr': row,
		'w:tc': cell,
		'w:ins': inserted,
		'w:del': deleted,
		'w:moveFrom': movedFrom,
		'w:sdt': control,
		'w:hyperlink': hyperlink,
		'w:fldSimple': simpleField,
		'mc:AlternateContent': alternatives,
		'm:oMath': equation,
		'w:altChunk': otherDocument,
		'w:subDoc': otherDocument,
	}),
);

/** Properties, marks of revision programs and of the spelling checker: nothing of them is printed. */
const left = new Set(
	'pPr rPr tblPr tblGrid tblPrEx trPr tcPr sectPr sdtPr sdtEndPr proofErr bookmarkStart bookmarkEnd permStart permEnd commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd smartTagPr customXmlPr'
		.split(' ')
		.map((name) => `w:${name}`),
);
