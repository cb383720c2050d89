import { readDottedLabel, readLetterLabel } from './labels.ts';
import { follows, isFirst } from './letter-runs.ts';
import { comesNext } from './number-fit.ts';
import { plainText } from './plain-text.ts';
import type { Paragraph, PhrasingContent, Root } from './tree.ts';
import { replaceNodes } from './walk.ts';

/** A line of a paragraph, and what stood between it and the line before. */
interface Line {
	joint: PhrasingContent;
	nodes: PhrasingContent[];
}

/**
 * Gives each line that begins with `(a)`, `(i)` or the next printed number a paragraph of its own: Markdown runs the
 * lines of a paragraph together. A line that only happens to begin with "(a)" is told by the line before it.
 */
export function remarkSplitItems() {
	return (tree: Root): void => {
		replaceNodes(tree, (node, parent) => {
			const items = node.type === 'paragraph' ? splitParagraph(node) : [];
			if (items.length < 2) return undefined;
			if (parent.type === 'listItem') parent.spread = true;
			return items;
		});
	};
}

function splitParagraph(node: Paragraph): Paragraph[] {
	const lines = linesOf(node);
	if (lines.length < 2) return [];
	const items: PhrasingContent[][] = [];
	let before = '';
	const labels: string[] = [];
	for (const line of lines) {
		const text = plainText({ type: 'paragraph', children: line.nodes });
		const found = readLetterLabel(text)?.value ?? readDottedLabel(text)?.value;
		const opens = found !== undefined && (items.length === 0 || beginsItem(found, labels, before));
		if (opens) labels.push(found);
		const open = items.at(-1);
		if (opens || !open) items.push([...line.nodes]);
		else append(open, line);
		before = text;
	}
	return items.map((children) => ({ type: 'paragraph', children, position: placeOf(children, node) }));
}

/** A label that is next in its run begins an item; the first of a run only after a stop, a comma, "and" or "or". */
function beginsItem(label: string, labels: string[], before: string): boolean {
	const isAfterStop = /(?:[:;.,!?–—-]|\band|\bor)["”')]*$/i.test(before);
	if (label.includes('.')) return isAfterStop && labels.some((last) => comesNext(label, last));
	if (isFirst(label) && isAfterStop) return true;
	const isCited =
		/\b(?:sections?|paragraphs?|paras?|clauses?|regulations?|rules?|items?|points?|under|in|at|by|of|to)$/i.test(
			before,
		);
	return !isCited && labels.some((last) => follows(label, last));
}

function append(open: PhrasingContent[], { joint, nodes }: Line): void {
	for (const node of [joint, ...nodes]) {
		const last = open.at(-1);
		if (last?.type === 'text' && node.type === 'text') {
			open[open.length - 1] = { ...last, value: last.value + node.value };
		} else {
			open.push(node);
		}
	}
}

function linesOf({ children, position }: Paragraph): Line[] {
	const lines: Line[] = [{ joint: { type: 'text', value: '' }, nodes: [] }];
	for (const child of children) {
		if (child.type === 'break') {
			lines.push({ joint: child, nodes: [] });
		} else if (child.type === 'text' && child.value.includes('\n')) {
			let before = '';
			for (const value of child.value.split('\n')) {
				if (before !== '') lines.push({ joint: { type: 'text', value: '\n' }, nodes: [] });
				const place = shifted(child, before, position?.start.column ?? 1);
				if (value !== '') lines.at(-1)?.nodes.push({ type: 'text', value, position: place });
				before += `${value}\n`;
			}
		} else {
			lines.at(-1)?.nodes.push(child);
		}
	}
	return lines;
}

/** The place of a line inside a text: its column is that of the paragraph, for all that is known of its indent. */
function shifted(node: PhrasingContent, before: string, column: number): PhrasingContent['position'] {
	if (!node.position || before === '') return node.position;
	const { start, end } = node.position;
	const line = start.line + before.split('\n').length - 1;
	return { start: { line, column, offset: (start.offset ?? 0) + before.length }, end };
}

function placeOf(children: PhrasingContent[], node: Paragraph): Paragraph['position'] {
	const start = children[0]?.position?.start ?? node.position?.start;
	const end = children.at(-1)?.position?.end ?? node.position?.end;
	return start && end ? { start, end } : node.position;
}
