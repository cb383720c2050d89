import { childrenOf, type Nodes, type Root } from './tree.ts';

/** A run of words that a reader takes in at once: a paragraph, a heading or a cell of a table. */
export interface Passage {
	/** On one line, without Markdown. What is no prose, such as a picture or typewriter text, is one sign: U+FFFC. */
	text: string;
	kind: 'text' | 'heading' | 'cell';
	/** Where in the file a character of the text stands; both count from 1. */
	placeAt(index: number): { line: number; column: number };
}

interface Piece {
	/** Where in the passage it begins. */
	from: number;
	value: string;
	node: Nodes;
}

/** The passages of a body in the order of reading, but for what is quoted in a block. `source` is what `root` was read from. */
export function readPassages(source: string, root: Root): Passage[] {
	const passages: Passage[] = [];
	const read = (node: Nodes): void => {
		const kind = kindOf(node);
		if (kind) passages.push(passageOf(node, kind, source));
		else if (node.type !== 'blockquote') childrenOf(node).forEach(read);
	};
	read(root);
	return passages.filter(({ text }) => /[^\s\uFFFC]/.test(text));
}

function kindOf({ type }: Nodes): Passage['kind'] | undefined {
	if (type === 'paragraph') return 'text';
	if (type === 'heading') return 'heading';
	return type === 'tableCell' ? 'cell' : undefined;
}

function passageOf(node: Nodes, kind: Passage['kind'], source: string): Passage {
	const pieces: Piece[] = [];
	let text = '';
	const read = (inner: Nodes): void => {
		if ('children' in inner) {
			inner.children.forEach(read);
			return;
		}
		const value = wordsIn(inner);
		pieces.push({ from: text.length, value, node: inner });
		text += value.replace(/\s/g, ' ');
	};
	read(node);
	const placeAt = (index: number) => {
		const piece = pieces.findLast(({ from }) => from <= index) ?? { from: 0, value: '', node };
		return placeInPiece(piece, index - piece.from, source);
	};
	return { text, kind, placeAt };
}

function wordsIn(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return node.type === 'break' ? ' ' : '\uFFFC';
}

/** A line of a paragraph that goes on below is typed with spaces, or signs of a quotation, that are no part of its words. */
function placeInPiece({ value, node }: Piece, index: number, source: string) {
	const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
	const lines = value.slice(0, index).split('\n');
	const last = lines.at(-1)?.length ?? 0;
	if (lines.length === 1) return { line: start.line, column: start.column + last };
	const typed = source.slice(start.offset, node.position?.end.offset).split('\n')[lines.length - 1] ?? '';
	const lead = /^[\s>]*/.exec(typed)?.[0].length ?? 0;
	return { line: start.line + lines.length - 1, column: lead + last + 1 };
}
