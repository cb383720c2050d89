/** What can be cited, linked to and decided on in a body of text, in the order of the page. */
export interface Outline {
	/** One for the whole body, and one more for each level-1 heading in it. */
	parts: Part[];
	headings: Heading[];
	paragraphs: Paragraph[];
	recommendations: Recommendation[];
	mentions: Mention[];
	acts: CitedAct[];
	/** Names of the empty `:::` containers, in order. */
	blocks: string[];
	/** Addresses of links and images as they were typed. */
	links: Link[];
	tables: Table[];
}

export interface Part {
	/** 1 for what stands before the first level-1 heading. */
	number: number;
	title?: string;
	anchor?: string;
	line: number;
}

export interface Heading {
	/** As in the source: `##` is 2. */
	depth: number;
	/** The printed number, without a full stop at its end: `2.0`, `4.1`, `7`. */
	number?: string;
	/** The words after the number. */
	text: string;
	anchor: string;
	part: number;
	line: number;
}

/** Anything with a printed number that can be cited: a paragraph, a numbered heading, a list item, a lettered item. */
export interface Paragraph {
	/** As printed, without brackets or a full stop at its end; lettered items carry their paragraph: `3.2(a)`. */
	number: string;
	anchor: string;
	part: number;
	line: number;
}

export interface Recommendation {
	/** The printed number; `3.1/1` for an unnumbered item under a number; `1`, `2` where there is no number. */
	key: string;
	/** The first word of what is asked, in the infinitive: `approve`, `note`. */
	verb?: string;
	/** As printed, without Markdown. */
	text: string;
	/** The words that introduce it: "The Cabinet is asked to DECIDE that:". */
	lead?: string;
	anchor?: string;
	part: number;
	line: number;
}

/** Words of the prose that point elsewhere: "paragraph 4.3", "section 5", "Appendix 1", "CAB/2004/031". */
export interface Mention {
	kind: 'paragraph' | 'section' | 'appendix' | 'reference';
	/** As printed. */
	text: string;
	/** What it points to: `4.3`, `5`, `1`, `CAB/2004/031`. */
	target: string;
	/** For a paragraph or a section of this body that is there. */
	anchor?: string;
	part: number;
	line: number;
	column: number;
}

/** An Act of Parliament or a statutory instrument that the prose names: "Equality Act 2010", "SI 2012/2089". */
export interface CitedAct {
	/** As printed. */
	text: string;
	/** Its right name; of an instrument that is only numbered, the number. */
	name: string;
	/** On legislation.gov.uk. Absent where there is no such Act. */
	url?: string;
	/** What is wrong with the name that is printed. */
	fault?: 'title' | 'year';
	line: number;
	column: number;
}

export interface Link {
	kind: 'link' | 'image';
	url: string;
	text: string;
	line: number;
	column: number;
}

export interface Table {
	/** The words of the cells of the first row. */
	head: string[];
	line: number;
}

/** The outline of a record without a text. */
export const emptyOutline: Outline = {
	parts: [],
	headings: [],
	paragraphs: [],
	recommendations: [],
	mentions: [],
	acts: [],
	blocks: [],
	links: [],
	tables: [],
};
