import type { RootContent } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import { readSteps, type Step, unknownBody } from './fields/considered.ts';
import { findMasthead } from './fields/masthead.ts';
import { readField } from './fields/read-field.ts';
import type { Around, Fields } from './fields/reading.ts';
import { type Line, linesOf } from './paper/lines.ts';
import { isPicture, picturesIn } from './paper/pictures.ts';
import type { Piece } from './paper/piece.ts';

/** A field that was read from the header, for the report to the officer. */
export interface Taken {
	/** The label as printed; empty where the value stood alone. */
	label: string;
	printed: string;
	/** The name of the field. */
	field: string;
}

/** What a header says, and what of it is no field and stays text. */
export interface Header {
	fields: Fields;
	steps: Step[];
	taken: Taken[];
	left: RootContent[];
}

type Row = Extract<Piece, { kind: 'row' }>;

/** Reads the header of a paper: the pieces before its first section. */
export function mapHeader(pieces: Piece[], around: Around): Header {
	const header: Header = { fields: {}, steps: [], taken: [], left: [] };
	const loose: LooseLine[] = [];
	const rest = [...pieces];
	for (let piece = rest.shift(); piece; piece = rest.shift()) {
		if (piece.kind === 'row') {
			if (piece.lines.length === 0) piece.lines.push(...borrowLines(piece, rest, around));
			if (takeRow(piece, header, around))
				header.left.push(...picturesIn(piece.lines.flatMap(({ nodes }) => nodes)));
			else leave(piece, header, around);
		} else loose.push(...looseLines(piece));
	}
	takeLoose(loose, header, around);
	return header;
}

/** A label with nothing beside it has its value below: as many lines as say something of its field. */
function borrowLines({ fields }: Row, rest: Piece[], around: Around): Line[] {
	const lines: Line[] = [];
	const isRoute = fields.some((field) => field.startsWith('considered'));
	for (let next = rest[0]; next; next = rest[0]) {
		const own = loanOf(next, isRoute);
		if (!own) break;
		if (isRoute ? readSteps(own, quiet(around)).left.length > 0 : lines.length > 0) break;
		lines.push(...own);
		rest.shift();
	}
	return lines;
}

/** The lines of a paragraph; and of a row that has no label of the template, which is one of a timetable: a body, and its date beside it. */
function loanOf(piece: Piece, isRoute: boolean): Line[] | undefined {
	const nodes = piece.kind === 'block' ? [piece.node] : [];
	if (piece.kind === 'row' && isRoute && piece.fields.length === 0) nodes.push(...piece.nodes);
	const lines = nodes.flatMap((node) => (node.type === 'paragraph' ? linesOf(node.children) : []));
	return lines.length > 0 ? lines : undefined;
}

const quiet = (around: Around): Around => ({ ...around, note: () => {} });

function takeRow({ label, fields, lines }: Row, header: Header, around: Around): boolean {
	const printed = lines.map(({ text }) => text).join(' / ');
	if (fields.length === 0) return false;
	const [field = ''] = fields;
	if (lines.length === 0) {
		header.taken.push({ label, printed: '', field });
		return true;
	}
	if (fields.some((name) => name.startsWith('considered')))
		return takeRoute({ label, fields, lines }, header, around);
	if (header.fields[field] !== undefined) return false;
	const value = readField(field, lines, around);
	if (value === undefined) return false;
	header.fields[field] = value;
	header.taken.push({ label, printed, field });
	return true;
}

function takeRoute(
	{ label, fields, lines }: Pick<Row, 'label' | 'fields' | 'lines'>,
	header: Header,
	around: Around,
): boolean {
	const { steps, left } = readSteps(lines, around);
	const [only] = left;
	if (left.length > 0 && !(left.length === 1 && fields.includes('considered.body') && only)) return false;
	const read = only ? [...steps, unknownBody(only.text, around)] : steps;
	for (const step of read) {
		const waiting = header.steps.find((other) =>
			step.body === undefined ? !other.date : step.date === undefined && !other.body,
		);
		if (waiting) Object.assign(waiting, step);
		else header.steps.push(step);
	}
	header.taken.push({ label, printed: lines.map(({ text }) => text).join(' / '), field: 'considered' });
	return true;
}

function leave({ label, fields, nodes, lines }: Row, header: Header, { note }: Around): void {
	header.left.push(...nodes);
	const value = lines.map(({ text }) => text).join(' / ');
	note(
		'look_at',
		`“${label} ${value}”`,
		fields.length > 0
			? `The value could not be read as ${fields.join(', ')}, so it stands as text above the first heading.`
			: 'The template has no such label, so it stands as text above the first heading.',
	);
}

/** A line of the header without a label. */
interface LooseLine {
	line: Line;
	node: RootContent;
	bold: boolean;
	/** The paragraph that it is in. */
	from: RootContent;
}

function looseLines(piece: Exclude<Piece, Row>): LooseLine[] {
	const { node } = piece;
	if (node.type !== 'paragraph' && node.type !== 'heading')
		return [{ line: { text: plainText(node), nodes: [] }, node, bold: false, from: node }];
	return linesOf(node.children).map((line) => ({
		// What a picture shows is no title, and no body.
		line: line.nodes.every(isPicture) ? { ...line, text: '' } : line,
		node: { type: 'paragraph', children: line.nodes },
		bold: piece.kind === 'heading' || line.nodes.every(({ type }) => type === 'strong'),
		from: node,
	}));
}

/** Lines without a label: the masthead, a classification that stands alone, and the title. */
function takeLoose(loose: LooseLine[], header: Header, around: Around): void {
	const masthead = findMasthead(
		loose.map(({ line }) => line.text),
		around,
	);
	addMasthead(header.steps, masthead.steps);
	const take = (at: number, field: string): void => {
		header.taken.push({ label: '', printed: loose[at]?.line.text ?? '', field });
	};
	for (const at of masthead.used) take(at, 'considered');
	let rest = loose.map((item, at) => ({ ...item, at })).filter(({ at }) => !masthead.used.includes(at));
	const classification = rest.find(({ line }) => /^(?:open|part[- ]exempt|exempt)$/i.test(line.text));
	if (classification && header.fields['classification'] === undefined) {
		header.fields['classification'] = classification.line.text.toLowerCase().replace(/[- ]/, '_');
		take(classification.at, 'classification');
		rest = rest.filter((item) => item !== classification);
	}
	const titles = rest.filter(({ line, node }) => node.type === 'paragraph' && isTitle(line.text));
	const title = titles.find(({ bold }) => bold) ?? titles[0];
	if (title && header.fields['title'] === undefined) {
		const lines = titles.filter((item) => item === title || goesOn(title, item));
		header.fields['title'] = lines
			.map(({ line }) => line.text)
			.join(' ')
			.replace(titleLabel, '');
		for (const { at } of lines) take(at, 'title');
		rest = rest.filter((item) => !lines.includes(item));
	}
	for (const { node } of rest) {
		header.left.push(node);
		around.note(
			'look_at',
			`“${plainText(node).slice(0, 100)}”`,
			'This stood in the header without a label. It stands as text above the first heading.',
		);
	}
}

/** The masthead says who considers the paper where no label does; a label may have said when. */
function addMasthead(steps: Step[], [first, ...others]: Step[]): void {
	if (!first || steps.some(({ body }) => body !== undefined)) return;
	const [dated] = steps;
	if (dated) Object.assign(dated, { ...first, ...dated });
	else steps.push(first, ...others);
}

/** The lines of one paragraph that are all bold are one title. */
const goesOn = (title: LooseLine, item: LooseLine): boolean =>
	title.bold && item.bold && item.from === title.from;

/** The words before a title that many papers have, and no template needs. */
const titleLabel = /^(?:subject|title|report title|re)\s*:\s*(?=\S)/i;

const isTitle = (text: string): boolean =>
	text.split(' ').length <= 30 &&
	!/^[^:]{2,30}:\s*$/.test(text) &&
	/\p{L}/u.test(text) &&
	!/^(?:agenda )?item\b|^page \d/i.test(text);
