import type { List, ListItem } from 'mdast';
import type { Mark, Marks } from './marks.ts';
import type { Recommendation } from './outline.ts';
import { plainText } from './plain-text.ts';
import { readVerb } from './read-verb.ts';
import { lineOf, type Nodes, type Paragraph, type RootContent } from './tree.ts';

/** A section that is read into recommendations: its heading, and what stands under it. */
interface Section {
	mark: Mark;
	blocks: RootContent[];
}

/** The number that items stand under, whether it is still to be given words of its own, and the words it begins with. */
interface Under {
	number?: string;
	anchor: string;
	isAlone: boolean;
	lead?: string;
}

/**
 * Reads a section into recommendations with their keys: the printed number, `3.1/1` for an item under a number
 * that has none of its own, and `1`, `2` where nothing is numbered.
 */
export function readSection(section: Section, marks: Marks): Recommendation[] {
	return new SectionReader(section, marks).read();
}

class SectionReader {
	#section: Section;
	#marks: Marks;
	#found: Recommendation[] = [];
	#counts = new Map<string, number>();
	#under: Under;
	#lead: string | undefined;
	#hasItems: boolean;

	constructor(section: Section, marks: Marks) {
		this.#section = section;
		this.#marks = marks;
		this.#under = underHeading(section.mark);
		this.#hasItems = section.blocks.some(
			(node) => node.type === 'list' || (node.type === 'paragraph' && marks.of.has(node)),
		);
	}

	read(): Recommendation[] {
		this.#section.blocks.forEach((node, index) => {
			const mark = this.#marks.of.get(node);
			if (node.type === 'heading' && mark) this.#under = underHeading(mark);
			else if (node.type === 'list') this.#readList(node);
			else if (node.type !== 'paragraph') return;
			else if (mark?.kind === 'item') this.#addLettered(node, mark);
			else if (mark) this.#readMarked(node, mark, this.#section.blocks[index + 1]);
			else this.#readPlain(node, this.#section.blocks[index + 1]);
		});
		return this.#found;
	}

	#readMarked(node: Paragraph, mark: Mark, next?: Nodes): void {
		const text = wordsAfterLabel(node, mark);
		const introduces = text !== '' && (isLead(text) || (this.#isItem(next) && !isSentence(text)));
		this.#under = {
			number: mark.number,
			anchor: mark.anchor,
			isAlone: text === '',
			lead: introduces ? text : undefined,
		};
		if (text !== '' && !introduces)
			this.#add(node, { key: mark.number ?? '', text, lead: this.#lead, anchor: mark.anchor });
	}

	#readPlain(node: Paragraph, next?: Nodes): void {
		const text = plainText(node);
		const isNumbered = next?.type === 'paragraph' && this.#marks.of.has(next);
		if (isLead(text) || ((isNumbered || this.#isItem(next)) && !isSentence(text))) {
			if (this.#under.isAlone) this.#under = { ...this.#under, lead: text, isAlone: false };
			else this.#lead = text;
		} else if (this.#under.isAlone) {
			this.#under = { ...this.#under, isAlone: false };
			this.#add(node, { key: this.#under.number ?? '', text, lead: this.#lead, anchor: this.#under.anchor });
		} else if (!this.#hasItems) {
			this.#add(node, { key: this.#nextKey(), text, lead: this.#lead, anchor: this.#under.anchor });
		}
	}

	#readList(list: List): void {
		const last = this.#found.at(-1);
		const isDetail = this.#under.number !== undefined && last?.key === this.#under.number;
		for (const item of list.children) {
			if (isDetail && last && !this.#marks.of.has(item)) last.text = `${last.text} ${plainText(item)}`;
			else this.#addItem(item);
		}
	}

	#addItem(item: ListItem): void {
		const mark = this.#marks.of.get(item);
		const printed = item.data?.printed;
		const lead = this.#under.lead ?? this.#lead;
		if (mark && printed === undefined && mark.kind === 'item') {
			this.#addLettered(item, mark);
		} else if (mark && printed === undefined) {
			const text = wordsAfterLabel(item, mark);
			this.#add(item, { key: mark.number ?? '', text, lead: this.#lead, anchor: mark.anchor });
		} else {
			const key = printed === undefined ? this.#nextKey() : this.#keyed(printed.slice(0, -1));
			this.#add(item, { key, text: plainText(item), lead, anchor: mark?.anchor ?? this.#under.anchor });
		}
	}

	/** `(a)` under 3.1 is `3.1(a)`; `(i)` inside it belongs to its text. */
	#addLettered(node: Paragraph | ListItem, mark: Mark): void {
		const last = this.#found.at(-1);
		if (mark.level > 1 && last) {
			last.text = `${last.text} ${plainText(node)}`;
			return;
		}
		const letter = mark.number?.slice(mark.number.lastIndexOf('(')) ?? '';
		const key = `${this.#under.number ?? ''}${letter}`;
		const lead = this.#under.lead ?? this.#lead;
		this.#add(node, { key, text: wordsAfterLabel(node, mark), lead, anchor: mark.anchor });
	}

	#nextKey(): string {
		const under = this.#under.number ?? '';
		const count = (this.#counts.get(under) ?? 0) + 1;
		this.#counts.set(under, count);
		return this.#keyed(String(count));
	}

	#keyed(count: string): string {
		return this.#under.number === undefined ? count : `${this.#under.number}/${count}`;
	}

	#isItem(node?: Nodes): boolean {
		return node?.type === 'list' || (node?.type === 'paragraph' && this.#marks.of.get(node)?.kind === 'item');
	}

	#add(node: Nodes, found: Pick<Recommendation, 'key' | 'text' | 'lead' | 'anchor'>): void {
		const verb = readVerb(found.text, found.lead);
		this.#found.push({ ...found, verb, part: this.#section.mark.part, line: lineOf(node) });
	}
}

/** A heading such as `1.2 Recommendations` is the number of what stands under it; a section's number, 2 or 2.0, is not. */
function underHeading({ number, anchor }: Mark): Under {
	const isParagraphs = number?.includes('.') && !number.endsWith('.0');
	return isParagraphs ? { number, anchor, isAlone: true } : { anchor, isAlone: false };
}

function wordsAfterLabel(node: Nodes, { printed }: Mark): string {
	return plainText(node)
		.slice(printed?.length ?? 0)
		.trim();
}

function isLead(text: string): boolean {
	return /[:–—-]$/.test(text);
}

function isSentence(text: string): boolean {
	return /[.;!?]["'”’)]*$/.test(text);
}
