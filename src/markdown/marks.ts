import type { Heading, ListItem } from 'mdast';
import type { Part } from './outline.ts';
import type { Nodes, Paragraph, RootContent } from './tree.ts';

/** What the printed numbers of a body make of one node: the place where it can be cited. */
export interface Mark {
	kind: 'part' | 'heading' | 'paragraph' | 'item';
	node: Heading | Paragraph | ListItem;
	/** The paragraph or heading that begins with the label; a list item of an ordered list has its number apart. */
	labelled?: Heading | Paragraph;
	/** The label as typed: `1.1.`, `3)`, `(a)`. */
	printed?: string;
	/** As it is cited: `1.1`, `3`, `3.2(a)`. */
	number?: string;
	/** For items: 1 for `(a)`, 2 for `(i)` inside it. */
	level: number;
	anchor: string;
	part: number;
	/** For headings: the words after the number. */
	text: string;
	/** For a heading: the depth in the source. */
	depth: number;
}

/** All marks of a body, in its order, and the parts it falls into. */
export interface Marks {
	parts: Part[];
	list: Mark[];
	of: Map<Nodes, Mark>;
	/** What stands between the last `***` and the heading of a part, by that heading. */
	heads: Map<Nodes, RootContent[]>;
}
