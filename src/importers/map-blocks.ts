import type { RootContent } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import type { BlockName } from '../records/block-names.ts';
import { readAppendix } from './fields/appendices.ts';
import { readConsulteeRows, readConsultees } from './fields/consultees.ts';
import { readDecisionStatus } from './fields/decision-status.ts';
import { kindOfImplication } from './fields/implications.ts';
import { readPeople } from './fields/people.ts';
import { ordered } from './fields/read-field.ts';
import type { Around, FieldValue } from './fields/reading.ts';
import { readReferences } from './fields/references.ts';
import { cutLine, type Line, lineFrom, linesOf } from './paper/lines.ts';
import { picturesIn, withoutPictures } from './paper/pictures.ts';
import { normalWords } from './template/normal-words.ts';

/** What a section that is printed from the details says, and what of it stays text before the block. */
export interface BlockReading {
	value: FieldValue;
	rest: RootContent[];
	/** The lines that became the value. */
	printed: string[];
}

/** Reads a section that the template prints from the details. Undefined where its words cannot be taken apart: it then stays text. */
export function readBlock(name: BlockName, nodes: RootContent[], around: Around): BlockReading | undefined {
	const isNumber = (node: RootContent): boolean =>
		node.type === 'paragraph' && /^\d{1,3}(?:\.\d{1,3})+\.?$/.test(plainText(node));
	const apart = withNumberApart(withoutPictures(nodes));
	const lead = apart.filter(isNumber);
	const content = apart.filter((node) => !isNumber(node));
	const read = readers[name](content, around);
	if (!read) return undefined;
	const kept = new Set(read.rest);
	const pictures = picturesIn(nodes.filter((node) => !kept.has(node)));
	return { ...read, rest: [...lead, ...read.rest, ...pictures] };
}

/** The number of the only paragraph that has one stands above the block: it is no part of what is listed. */
function withNumberApart(nodes: RootContent[]): RootContent[] {
	const numbered = /^\d{1,3}(?:\.\d{1,3})+\.?(?=\s+\S)/;
	const found = nodes.filter((node) => numbered.test(plainText(node)));
	const [only] = found;
	if (found.length !== 1 || only?.type !== 'paragraph') return nodes;
	const number = numbered.exec(plainText(only))?.[0] ?? '';
	const rest = cutLine(lineFrom(only.children), number.length + 1);
	const apart = [[{ type: 'text' as const, value: number }], rest.nodes];
	return nodes.flatMap((node) =>
		node === only ? apart.map((children): RootContent => ({ type: 'paragraph', children })) : [node],
	);
}

type Reader = (nodes: RootContent[], around: Around) => BlockReading | undefined;

/** The lines of paragraphs and list items; undefined where there is anything else. */
function linesIn(nodes: RootContent[]): Line[] | undefined {
	const lines: Line[] = [];
	for (const node of nodes) {
		if (node.type === 'paragraph') lines.push(...linesOf(node.children));
		else if (node.type === 'list') {
			const inner = linesIn(node.children.flatMap(({ children }) => children));
			if (!inner) return undefined;
			lines.push(...inner);
		} else return undefined;
	}
	return lines.length > 0 ? lines : undefined;
}

const texts = (lines: Line[]): string[] => lines.map(({ text }) => text);

/** The rows of the tables, one after another: a page may have cut a table in two. */
function rowsIn(nodes: RootContent[]): { rows: string[][]; rest: RootContent[] } {
	const rows = nodes.flatMap((node) =>
		node.type === 'table' ? node.children.map((row) => row.children.map(plainText)) : [],
	);
	return { rows, rest: nodes.filter(({ type }) => type !== 'table') };
}

const contact: Reader = (nodes, { paper }) => {
	const lines = linesIn(nodes);
	const people = lines && readPeople(lines, paper);
	if (!lines || !people?.some(({ email, telephone }) => email || telephone)) return undefined;
	return { value: people.map(ordered), rest: [], printed: texts(lines) };
};

const decisionStatus: Reader = (nodes, { template }) => {
	const { rows, rest } = rowsIn(nodes);
	const value = readDecisionStatus(rows, template.file.data);
	return value && { value, rest, printed: rows.map((row) => row.join(' ')) };
};

const implications: Reader = (nodes, { template }) => {
	const { rows, rest } = rowsIn(nodes);
	const head = (template.file.data.blocks.implications?.head ?? []).map(normalWords);
	const data = rows.filter((row) => !row.every((cell, at) => normalWords(cell) === head[at]));
	const value = data.map(([printed = '', applies = '', paragraphs = '']): FieldValue => {
		const yes = /^(yes|no)$/i.exec(applies)?.[1]?.toLowerCase();
		return {
			kind: kindOfImplication(printed),
			printed,
			...(yes && { applies: yes }),
			...(paragraphs && { paragraphs }),
		};
	});
	const isRead =
		data.length > 0 &&
		data.every(([, applies = '', , ...more]) => /^(?:yes|no|)$/i.test(applies) && more.join('') === '');
	return isRead ? { value, rest, printed: rows.map((row) => row.join(' ')) } : undefined;
};

const consultees: Reader = (nodes) => {
	const { rows, rest } = rowsIn(nodes);
	const value = readConsulteeRows(rows);
	if (value) return { value, rest, printed: rows.map((row) => row.join(' ')) };
	const lines = linesIn(nodes);
	if (!lines || lines.some(({ text }) => isProse(text))) return undefined;
	return { value: readConsultees(texts(lines)), rest: [], printed: texts(lines) };
};

const isProse = (text: string): boolean =>
	/[.;]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text) || (/\.$/.test(text) && text.split(' ').length > 12);

const crossReferences: Reader = (nodes, around) => {
	const lines = linesIn(nodes);
	if (!lines || texts(lines).every((text) => /^(?:none|n\/?a|nil)\.?$/i.test(text))) return undefined;
	return { value: readReferences(texts(lines), around, true), rest: [], printed: texts(lines) };
};

/** Only what is said to be attached, or has the number of an appendix, is one; what else stands there stays text. */
const appendices: Reader = (nodes) => {
	const value: FieldValue[] = [];
	const printed: string[] = [];
	const rest = nodes.flatMap((node): RootContent[] => {
		const lines = linesIn([node]) ?? [];
		const read = lines.map(readAppendix);
		const found = read.filter((appendix) => appendix !== undefined);
		if (found.length === 0 || found.length < lines.length) return [node];
		value.push(...found);
		printed.push(...texts(lines));
		return [];
	});
	return value.length > 0 ? { value, rest, printed } : undefined;
};

const readers: Record<BlockName, Reader> = {
	contact,
	decision_status: decisionStatus,
	implications,
	consultees,
	appendices,
	cross_references: crossReferences,
};
