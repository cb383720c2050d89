import { slug } from 'github-slugger';
import type { Heading, List, ListItem } from 'mdast';
import { Anchors } from './anchors.ts';
import { findIntegerRuns } from './integer-runs.ts';
import {
	type Label,
	readDottedLabel,
	readHeadingLabel,
	readIntegerLabel,
	readLetterLabel,
} from './labels.ts';
import { LetterRuns } from './letter-runs.ts';
import type { Mark, Marks } from './marks.ts';
import { isHeadingNumber, isParagraphNumber } from './number-fit.ts';
import { isPartHeading, readPartHeads } from './part-heads.ts';
import { leadText, plainText } from './plain-text.ts';
import { lineOf, type Nodes, type Paragraph, type Root } from './tree.ts';

/** The number that is in force, under which items are lettered and counted. */
interface Scope {
	number: string;
	anchor: string;
	runs: LetterRuns;
}

/** Reads the printed numbers of a body: what can be cited, and the address of each. */
export function readMarks(root: Root): Marks {
	return new MarkReader(root).read();
}

class MarkReader {
	#root: Root;
	#marks: Marks;
	#anchors = new Anchors();
	#integers: Set<Nodes>;
	#starts: Map<Nodes, Nodes>;
	#part = 1;
	#section: string | undefined;
	#last: string | undefined;
	#scope: Scope = newScope();

	constructor(root: Root) {
		this.#root = root;
		const heads = readPartHeads(root.children);
		this.#marks = { parts: [{ number: 1, line: 1 }], list: [], of: new Map(), heads };
		this.#integers = findIntegerRuns(root.children);
		this.#starts = new Map([...heads].map(([heading, head]) => [head[0] ?? heading, heading]));
	}

	read(): Marks {
		for (const node of this.#root.children) {
			if (this.#starts.has(node)) this.#openPart();
			if (node.type === 'heading') this.#readHeading(node);
			else this.#readBlock(node);
		}
		return this.#marks;
	}

	#openPart(): void {
		this.#part += 1;
		this.#section = undefined;
		this.#last = undefined;
		this.#scope = newScope();
	}

	#readBlock(node: Nodes): void {
		if (node.type === 'paragraph') this.#readParagraph(node, node);
		else if (node.type === 'list') this.#readList(node);
	}

	#readHeading(node: Heading): void {
		const label = readHeadingLabel(leadText(node));
		const number = label && isHeadingNumber(label, this.#section) ? label : undefined;
		const full = plainText(node);
		const text = number ? full.slice(number.printed.length).trim() : full;
		if (isPartHeading(node)) this.#nameThePart(node, full);
		const wanted = number ? `p-${number.value}` : `s-${slug(full) || 'heading'}`;
		const anchor = isPartHeading(node) ? `part-${this.#part}` : this.#anchor(wanted);
		const kind = isPartHeading(node) ? 'part' : 'heading';
		this.#add({
			kind,
			node,
			labelled: node,
			printed: number?.printed,
			number: number?.value,
			level: 0,
			anchor,
			text,
		});
		if (kind === 'part') return;
		if (number) {
			this.#section = number.value;
			this.#last = number.value.includes('.') && !number.value.endsWith('.0') ? number.value : this.#last;
		}
		this.#scope = newScope(number?.value, number?.value);
	}

	#nameThePart(node: Heading, title: string): void {
		this.#marks.parts.push({ number: this.#part, title, anchor: `part-${this.#part}`, line: lineOf(node) });
	}

	#readParagraph(node: Paragraph, target: Paragraph | ListItem): boolean {
		const lead = leadText(node);
		const label = readDottedLabel(lead) ?? (this.#integers.has(node) ? readIntegerLabel(lead) : undefined);
		if (
			label &&
			(this.#integers.has(node) || isParagraphNumber(label, { section: this.#section, last: this.#last }))
		) {
			this.#last = label.value;
			this.#scope = newScope(label.value, label.value);
			this.#addNumbered({ node: target, labelled: node }, label);
			return true;
		}
		const letter = readLetterLabel(lead);
		if (letter) this.#addLettered({ node: target, labelled: node }, letter);
		return letter !== undefined;
	}

	#addNumbered(at: Pick<Mark, 'node' | 'labelled'>, { printed, value }: Label): void {
		const anchor = this.#anchor(`p-${value}`);
		this.#add({ kind: 'paragraph', ...at, printed, number: value, level: 0, anchor, text: '' });
	}

	#addLettered(at: Pick<Mark, 'node' | 'labelled'>, { printed, value }: Label): void {
		const path = this.#scope.runs.place(value);
		const number = `${this.#scope.number}${path.map((label) => `(${label})`).join('')}`;
		const anchor = this.#anchor(
			['p', ...(this.#scope.anchor ? [this.#scope.anchor] : []), ...path].join('-'),
		);
		this.#add({ kind: 'item', ...at, printed, number, level: path.length, anchor, text: '' });
	}

	#readList(list: List): void {
		for (const item of list.children) {
			const printed = item.data?.printed;
			if (printed !== undefined) this.#readOrdered(item, printed);
			else this.#readBulleted(item);
		}
	}

	/** What stands inside an ordered item is numbered under it; after the item the number before is in force again. */
	#readOrdered(item: ListItem, printed: string): void {
		const outer = this.#scope;
		const value = printed.slice(0, -1);
		const number = outer.number ? `${outer.number}(${value})` : value;
		const path = outer.anchor ? `${outer.anchor}-${value}` : value;
		const kind = outer.number ? 'item' : 'paragraph';
		this.#add({
			kind,
			node: item,
			printed,
			number,
			level: outer.number ? 1 : 0,
			anchor: this.#anchor(`p-${path}`),
			text: '',
		});
		this.#scope = newScope(number, path);
		for (const child of item.children) this.#readBlock(child);
		this.#scope = outer;
	}

	#readBulleted(item: ListItem): void {
		const [first, ...rest] = item.children;
		const labelled = first?.type === 'paragraph' && this.#readParagraph(first, item);
		for (const child of labelled || !first ? rest : item.children) this.#readBlock(child);
	}

	#anchor(wanted: string): string {
		return this.#anchors.take(this.#part === 1 ? wanted : `part-${this.#part}-${wanted}`);
	}

	#add(mark: Omit<Mark, 'part' | 'depth'>): void {
		const full = { ...mark, part: this.#part, depth: mark.node.type === 'heading' ? mark.node.depth : 0 };
		this.#marks.list.push(full);
		this.#marks.of.set(mark.node, full);
	}
}

function newScope(number = '', anchor = ''): Scope {
	return { number, anchor, runs: new LetterRuns() };
}
