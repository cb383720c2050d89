import type { RootContent } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import type { BlockName } from '../records/block-names.ts';
import { readSteps } from './fields/considered.ts';
import type { Around, Fields } from './fields/reading.ts';
import { readBlock } from './map-blocks.ts';
import type { Taken } from './map-header.ts';
import { gatherNumbers } from './paper/gather-numbers.ts';
import { linesOf } from './paper/lines.ts';
import type { Piece } from './paper/piece.ts';
import type { Section } from './paper/sections.ts';

/** The text of a report, and the fields that its sections gave. */
export interface MappedBody {
	nodes: RootContent[];
	fields: Fields;
	taken: Taken[];
	/** The heading of each block that is now printed from the details. */
	headings: Partial<Record<BlockName, string>>;
}

/** Turns sections back into text; one that the template prints from the details becomes fields, and an empty block in its place. */
export function mapBody(sections: Section[], around: Around): MappedBody {
	const body: MappedBody = { nodes: [], fields: {}, taken: [], headings: {} };
	for (const section of sections) {
		if (section.head.length > 0 || section.heading.known?.hasRule) body.nodes.push({ type: 'thematicBreak' });
		body.nodes.push(...headNodes(section.head, around), section.heading.node);
		body.nodes.push(...gatherNumbers(mapSection(section, body, around)));
	}
	return body;
}

function mapSection({ heading, pieces }: Section, body: MappedBody, around: Around): RootContent[] {
	const nodes = pieces.flatMap(nodesOf);
	const block = heading.known?.block;
	if (!block || nodes.length === 0) return nodes;
	const reading = body.fields[block] === undefined ? readBlock(block, nodes, around) : undefined;
	if (!reading) {
		around.note(
			'look_at',
			`“${heading.text}”`,
			'The template prints this section from the details, but its words could not be taken apart. It stands as text.',
		);
		return nodes;
	}
	body.fields[block] = reading.value;
	body.headings[block] = heading.text;
	body.taken.push({ label: heading.text, printed: reading.printed.join(' / '), field: block });
	return [...reading.rest, { type: 'reportBlock', name: block }];
}

const nodesOf = (piece: Piece): RootContent[] => (piece.kind === 'row' ? piece.nodes : [piece.node]);

/** The header that a part repeats stays text, as on the paper; a timetable that came out column by column is put together. */
function headNodes(head: Piece[], around: Around): RootContent[] {
	const nodes: RootContent[] = [];
	let at = 0;
	while (at < head.length) {
		const piece = head[at] as Piece;
		nodes.push(...nodesOf(piece));
		at += 1;
		if (piece.kind !== 'row' || !piece.fields.some((field) => field.startsWith('considered'))) continue;
		const columns = columnsAt(head, at, around);
		nodes.push(...columns.nodes);
		at += columns.count;
	}
	return nodes;
}

function columnsAt(head: Piece[], from: number, around: Around): { nodes: RootContent[]; count: number } {
	const lines = head
		.slice(from)
		.map((piece) =>
			piece.kind === 'block' && piece.node.type === 'paragraph' ? linesOf(piece.node.children) : [],
		);
	const end = lines.findIndex((own) => own.length !== 1);
	const { steps, used } = readSteps(lines.slice(0, end < 0 ? lines.length : end).flat(), {
		...around,
		note: () => {},
	});
	const isColumns =
		used.length === 2 &&
		steps.length > 1 &&
		steps.every(({ printed, printedDate }) => printed && printedDate);
	if (!isColumns) return { nodes: [], count: 0 };
	const nodes = steps.map(
		({ printed, printedDate }): RootContent => ({
			type: 'paragraph',
			children: [{ type: 'text', value: `${printed} ${printedDate}` }],
		}),
	);
	return { nodes, count: used.length };
}

/** The words of all nodes, a line for each. */
export const textsOf = (nodes: RootContent[]): string[] =>
	nodes.flatMap((node) =>
		node.type === 'list' ? node.children.flatMap(({ children }) => textsOf(children)) : [plainText(node)],
	);
