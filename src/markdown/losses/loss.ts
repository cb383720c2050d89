import type { Level } from '../../records/problem.ts';
import type { Nodes, Root } from '../tree.ts';

/** Text that Markdown would lose, hide or change, in full sentences for the officer who typed it. */
export interface Loss {
	/** From 1, in the file. */
	line: number;
	column: number;
	level: Exclude<Level, 'advice'>;
	/** Permanent name of the rule. */
	rule: string;
	reason: string;
	fix: string;
}

/** A body as it was typed and as it was parsed. */
export interface Typed {
	source: string;
	tree: Root;
}

/** One way of losing text. */
export type FindLosses = (typed: Typed) => Iterable<Loss>;

/** The place of a node, or of a point in the text of a node that begins where the node does. */
export function placeIn(node: Nodes, text = '', index = 0): Pick<Loss, 'line' | 'column'> {
	const start = node.position?.start ?? { line: 1, column: 1 };
	const before = text.slice(0, index);
	const breaks = before.split('\n').length - 1;
	return {
		line: start.line + breaks,
		column: breaks === 0 ? start.column + index : index - before.lastIndexOf('\n'),
	};
}

/** The source of a node. */
export function sourceOf(node: Nodes, source: string): string {
	return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** The beginning of a text on one line, to name it in a sentence. */
export function excerpt(text: string, length = 50): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`;
}
