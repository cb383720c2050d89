import type { Heading, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { numberOf } from '../template/normal-words.ts';
import { type HeaderLabel, headingOf, type TemplateWords } from '../template/template-words.ts';
import { headingFrom } from './headings.ts';
import { type Line, linesOf } from './lines.ts';
import type { Piece } from './piece.ts';
import { labelOf, splitLabel } from './read-label.ts';

/** What the pieces of a paper are told by. */
export interface Labels {
	template: TemplateWords;
	labels: HeaderLabel[];
}

/** Parts a paper into its pieces: rows of its header, headings, and what stands between. Tables that only lay out a form are taken apart; tables of data stay whole. */
export function unfold(root: Root, words: Labels): Piece[] {
	let inHeader = true;
	let section: string | undefined;
	return root.children.flatMap((node, at): Piece[] => {
		const pieces = piecesOf(node, { ...words, inHeader, section, next: root.children[at + 1] });
		for (const piece of pieces) {
			if (piece.kind !== 'heading') continue;
			const number = numberOf(piece.text);
			if (piece.known || number) inHeader = false;
			if (number) section = /^\d+/.exec(number)?.[0];
		}
		return pieces;
	});
}

interface Around extends Labels {
	inHeader: boolean;
	/** The figure of the section that this stands in: `4` under `4.0 Key issues`. */
	section: string | undefined;
	next: RootContent | undefined;
}

function piecesOf(node: RootContent, around: Around): Piece[] {
	if (node.type === 'table')
		return isLayout(node, around)
			? rowsInPairs(node, around).flatMap((row) => rowPieces(row, around))
			: [{ kind: 'block', node }];
	if (node.type !== 'paragraph' && node.type !== 'heading') return [{ kind: 'block', node }];
	return linePieces(node, around) ?? [headingFrom(node, around) ?? { kind: 'block', node }];
}

/** A paragraph whose lines begin with labels; each label takes the lines that follow it. */
function linePieces(
	node: Extract<RootContent, { type: 'paragraph' | 'heading' }>,
	{ labels, inHeader }: Around,
): Piece[] | undefined {
	const lines = linesOf(node.children);
	const split = lines.map((line) => splitLabel(line, labels) ?? wholeLabel(line, { labels, inHeader }));
	if (!split.some(Boolean)) return undefined;
	const pieces: Piece[] = [];
	lines.forEach((line, at) => {
		const found = split[at];
		const last = pieces.at(-1);
		const nodes: RootContent[] = [{ type: 'paragraph', children: line.nodes }];
		if (found)
			pieces.push({
				kind: 'row',
				label: found.printed,
				fields: found.label.fields,
				lines: found.value.text ? [found.value] : [],
				nodes,
			});
		else if (last?.kind === 'row') {
			last.lines.push(line);
			last.nodes.push(...nodes);
		} else pieces.push({ kind: 'block', node: nodes[0] as RootContent });
	});
	return pieces;
}

/** A label that is all of its line: it ends in a colon, or stands in the header as the template prints it. */
function wholeLabel(
	line: Line,
	{ labels, inHeader }: Pick<Around, 'labels' | 'inHeader'>,
): ReturnType<typeof splitLabel> {
	const label = labelOf(line.text, labels);
	return label && (/:\s*$/.test(line.text) || (inHeader && line.text === label.label))
		? { label, printed: line.text, value: { text: '', nodes: [] } }
		: undefined;
}

const cellLines = (row: TableRow): Line[][] => row.children.map((cell) => linesOf(cell.children));
const joined = (lines: Line[]): string => lines.map(({ text }) => text).join(' ');

/** Whether a table is a form: a row of it begins with a label, or is a heading of the template. */
function isLayout(table: Table, { template, labels, inHeader }: Around): boolean {
	const rows = table.children.map(cellLines);
	const known = rows.some(
		(cells) => labelOf(joined(cells[0] ?? []), labels) || headingInRow(cells, template),
	);
	const columns = Math.max(...rows.map((cells) => cells.length));
	const looksLikeHeader =
		inHeader && columns === 2 && rows.every(([label]) => joined(label ?? []).length <= 60);
	return known || looksLikeHeader;
}

/** The rows of a form; one that sets two labels side by side, each with its value, is two. */
function rowsInPairs({ children }: Table, { labels }: Around): TableRow[] {
	const isLabel = (row: TableRow, at: number): boolean => {
		const cell = row.children[at];
		return cell !== undefined && labelOf(joined(linesOf(cell.children)), labels) !== undefined;
	};
	const isPaired =
		children.every((row) => row.children.length === 4) && children.some((row) => isLabel(row, 2));
	if (!isPaired) return children;
	return children.flatMap((row) => [
		{ ...row, children: row.children.slice(0, 2) },
		{ ...row, children: row.children.slice(2) },
	]);
}

/** A heading in one cell, or its number and its words in two, with nothing else in the row. */
function headingInRow(cells: Line[][], template: TemplateWords): string | undefined {
	const filled = cells.map(joined).filter((text) => text !== '');
	const text = filled.join(' ');
	const isNumbered = filled.length === 2 && /^\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(filled[0] ?? '');
	if (filled.length !== 1 && !isNumbered) return undefined;
	const isTitle = isNumbered && text.length <= 120 && !/[.;,]$/.test(text);
	return headingOf(template, text) || isTitle ? text : undefined;
}

function rowPieces(row: TableRow, { template, labels }: Around): Piece[] {
	const cells = cellLines(row);
	const [first = [], ...others] = cells;
	const text = headingInRow(cells, template);
	if (text) return [headingPiece(text, template)];
	const value = others.flat();
	if (joined(first) !== '' && value.length > 0) {
		const label = labelOf(joined(first), labels);
		const nodes = [rowParagraph(first, value)];
		return [{ kind: 'row', label: joined(first), fields: label?.fields ?? [], lines: value, nodes }];
	}
	const [label] = first.length === 1 ? first.map((line) => labelOf(line.text, labels)) : [];
	if (label)
		return [
			{ kind: 'row', label: joined(first), fields: label.fields, lines: [], nodes: first.map(paragraph) },
		];
	return [...first, ...value].map((line) => ({ kind: 'block', node: paragraph(line) }));
}

function headingPiece(text: string, template: TemplateWords): Piece {
	const known = headingOf(template, text);
	const node: Heading = {
		type: 'heading',
		depth: (known?.depth ?? 2) as 2,
		children: [{ type: 'text', value: text }],
	};
	return { kind: 'heading', node, text: plainText(node), ...(known && { known }) };
}

const paragraph = ({ nodes }: Line): RootContent => ({ type: 'paragraph', children: nodes });

/** A row that becomes text again: its label in bold, and its value. */
function rowParagraph(label: Line[], value: Line[]): RootContent {
	const children: PhrasingContent[] = [
		{ type: 'strong', children: [{ type: 'text', value: joined(label) }] },
	];
	value.forEach((line, at) => {
		children.push(at === 0 ? { type: 'text', value: ' ' } : { type: 'break' }, ...line.nodes);
	});
	return { type: 'paragraph', children };
}
