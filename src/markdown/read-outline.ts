import { readActs } from './acts/read-acts.ts';
import { firstTooDeep } from './depth.ts';
import type { Mark } from './marks.ts';
import {
	emptyOutline,
	type Heading,
	type Link,
	type Outline,
	type Paragraph,
	type Table,
} from './outline.ts';
import { plainText } from './plain-text.ts';
import { readMarks } from './read-marks.ts';
import { readMentions } from './read-mentions.ts';
import { readRecommendations } from './read-recommendations.ts';
import { childrenOf, lineOf, type Root } from './tree.ts';
import { visitNodes } from './walk.ts';

/** What an outline needs to know of the template. */
export interface OutlineOptions {
	/** Headings that mean "recommendations", as a template names them. */
	recommendations: string[];
}

/** Reads what can be cited, linked to and decided on. A body that is nested too deep to read has an empty outline. */
export function readOutline(root: Root, { recommendations }: OutlineOptions): Outline {
	if (firstTooDeep(root)) return unreadOutline();
	const marks = readMarks(root);
	return {
		parts: marks.parts,
		headings: marks.list.filter(({ kind }) => kind === 'heading').map(headingOf),
		paragraphs: marks.list.flatMap(paragraphOf),
		recommendations: readRecommendations(root, marks, recommendations),
		mentions: readMentions(root, marks).map(({ node: _node, index: _index, ...mention }) => mention),
		acts: readActs(root),
		blocks: root.children.flatMap((node) => (node.type === 'reportBlock' ? [node.name] : [])),
		links: readLinks(root),
		tables: readTables(root),
	};
}

/** The outline of a body that cannot be read. */
function unreadOutline(): Outline {
	return { ...emptyOutline, parts: [{ number: 1, line: 1 }] };
}

function headingOf({ depth, number, text, anchor, part, node }: Mark): Heading {
	return { depth, number, text, anchor, part, line: lineOf(node) };
}

function paragraphOf({ kind, number, anchor, part, node }: Mark): Paragraph[] {
	return kind === 'part' || number === undefined ? [] : [{ number, anchor, part, line: lineOf(node) }];
}

function readLinks(root: Root): Link[] {
	const links: Link[] = [];
	visitNodes(root, (node) => {
		if (node.type !== 'link' && node.type !== 'image') return;
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		links.push({ kind: node.type, url: node.url, text: plainText(node), line, column });
	});
	return links;
}

function readTables(root: Root): Table[] {
	const tables: Table[] = [];
	visitNodes(root, (node) => {
		const [head] = node.type === 'table' ? node.children : [];
		if (head) tables.push({ head: childrenOf(head).map(plainText), line: lineOf(head) });
	});
	return tables;
}
