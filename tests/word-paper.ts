import type { PhrasingContent, Root, RootContent } from 'mdast';
import { plainText } from '../src/markdown/plain-text.ts';
import { cell, paragraph, run, table, wordFile } from './word-file.ts';

/** How a program writes Word files. */
export interface Dialect {
	name: string;
	styles: string;
	/** The style of a heading, by its depth in Markdown, and of a paragraph that is none. */
	heading: (depth: number) => string;
	body: string;
	/** The words of a run, with its marks. */
	words: (text: string, marks: string) => string;
	/** Whether the numbers of paragraphs are Word's own, in its styles or in each paragraph, or typed. */
	numbers: 'styles' | 'paragraphs' | 'typed';
}

const style = (id: string, name: string, more = ''): string =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const outline = (level: number, numId?: number): string =>
	`<w:basedOn w:val="Normal"/><w:pPr>${numId ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>` : ''}<w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/></w:rPr>`;

/** Word cuts words wherever someone typed or the spelling checker looked. */
function cut(text: string, marks: string): string {
	const middle = Math.floor(text.length / 2);
	const mark =
		'<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/>';
	const tagged = `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${run(text.slice(middle), marks)}</w:smartTag>`;
	return text.length < 8 ? run(text, marks) : run(text.slice(0, middle), marks) + mark + tagged;
}

export const dialects: Dialect[] = [
	{
		name: 'Word, with numbers in its styles',
		styles: [
			'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
			style('Heading1', 'heading 1', outline(0)),
			style('Heading2', 'heading 2', outline(1)),
			style('Heading3', 'heading 3', outline(2)),
			style('ReportPara', 'Report Para', '<w:basedOn w:val="Normal"/>'),
		].join(''),
		heading: (depth) => `Heading${Math.max(1, depth - 1)}`,
		body: 'ReportPara',
		words: cut,
		numbers: 'styles',
	},
	{
		name: 'LibreOffice',
		styles: [
			style('Normal', 'Normal'),
			style('TextBody', 'Body Text', '<w:basedOn w:val="Normal"/>'),
			...[1, 2, 3].map((depth) => style(`Berschrift${depth}`, `Heading ${depth}`)),
		].join(''),
		heading: (depth) => `Berschrift${Math.max(1, depth - 1)}`,
		body: 'TextBody',
		words: (text, marks) => run(text, `${marks}<w:lang w:val="en-GB"/>`),
		numbers: 'paragraphs',
	},
	{
		name: 'Google Docs, with typed numbers',
		styles: [
			style('Normal', 'normal'),
			...[1, 2, 3].map((depth) =>
				style(`Heading${depth}`, `heading ${depth}`, `<w:pPr><w:outlineLvl w:val="${depth - 1}"/></w:pPr>`),
			),
		].join(''),
		heading: (depth) => `Heading${Math.max(1, depth - 1)}`,
		body: 'Normal',
		words: (text, marks) =>
			run(
				text,
				`<w:rFonts w:ascii="Arial" w:cs="Arial"/>${marks.replaceAll('/>', ' w:val="1"/>')}<w:rtl w:val="0"/>`,
			),
		numbers: 'typed',
	},
];

/** A Word file of a paper's text, as a program of this dialect writes it. */
export function wordPaper(root: Root, dialect: Dialect): Uint8Array {
	const numbers = new Numbers();
	const body = root.children.map((node) => block(node, dialect, numbers)).join('');
	return wordFile({ body, styles: dialect.styles, numbering: numbers.xml() });
}

/** Numbers that are Word's own: a list goes on while it counts as the paper does, and another one begins where it does not. */
class Numbers {
	readonly #lists: [number, number][] = [];
	#next = [0, 0];

	/** The list and the level that print a number: `4.0`, `4.1`. */
	listOf(number: string): { numId: number; level: number } | undefined {
		const [, first, second] = /^(\d{1,2})\.(\d{1,2})$/.exec(number) ?? [];
		if (first === undefined || second === undefined) return undefined;
		const [a, b] = [Number(first), Number(second)];
		const goesOn = b === 0 ? this.#next[0] === a - 1 : this.#next[0] === a && this.#next[1] === b - 1;
		if (this.#lists.length === 0 || !goesOn) this.#lists.push([a, Math.max(1, b)]);
		this.#next = [a, b];
		return { numId: this.#lists.length + 1, level: b === 0 ? 0 : 1 };
	}

	xml(): string {
		const level = (at: number, format: string, text: string): string =>
			`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
		const start = (at: number, value: number): string =>
			`<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
		const bullets = [0, 1, 2].map((at) => level(at, 'bullet', '·')).join('');
		const lists = this.#lists.map(
			([a, b], at) =>
				`<w:num w:numId="${at + 2}"><w:abstractNumId w:val="1"/>${start(0, a)}${start(1, b)}</w:num>`,
		);
		return `<w:abstractNum w:abstractNumId="0">${bullets}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.0')}${level(1, 'decimal', '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists.join('')}`;
	}
}

function block(node: RootContent, dialect: Dialect, numbers: Numbers): string {
	if (node.type === 'heading' || node.type === 'paragraph') {
		const style = node.type === 'heading' ? dialect.heading(node.depth) : dialect.body;
		return numbered(node.children, { style, dialect, numbers });
	}
	if (node.type === 'list') return list(node, 0, dialect);
	if (node.type !== 'table') throw new Error(`no paper has ${node.type}`);
	return table(
		node.children.map((row) => row.children.map(({ children }) => cell(cellOf(children, dialect)))),
	);
}

const cellOf = (nodes: PhrasingContent[], dialect: Dialect): string =>
	paragraph(runs(nodes, dialect), `<w:pStyle w:val="${dialect.body}"/>`);

function list(node: Extract<RootContent, { type: 'list' }>, level: number, dialect: Dialect): string {
	return node.children
		.flatMap(({ children }) => children)
		.map((inner) => {
			if (inner.type === 'list') return list(inner, level + 1, dialect);
			const number = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
			return inner.type === 'paragraph' ? paragraph(runs(inner.children, dialect), number) : '';
		})
		.join('');
}

interface Around {
	style: string;
	dialect: Dialect;
	numbers: Numbers;
}

/** A paragraph whose number is Word's own, where it has one that Word counts. */
function numbered(nodes: PhrasingContent[], { style, dialect, numbers }: Around): string {
	const number = /^\d{1,2}\.\d{1,2}(?=\s)/.exec(plainText({ type: 'paragraph', children: nodes }))?.[0] ?? '';
	const found = dialect.numbers === 'typed' ? undefined : numbers.listOf(number);
	const rest = found ? withoutStart(nodes, number.length + 1) : nodes;
	const list = found
		? `<w:numPr><w:ilvl w:val="${found.level}"/><w:numId w:val="${found.numId}"/></w:numPr>`
		: '';
	return paragraph(runs(rest, dialect) || run(''), `<w:pStyle w:val="${style}"/>${list}`);
}

function withoutStart(nodes: PhrasingContent[], length: number): PhrasingContent[] {
	const [first, ...others] = nodes;
	if (first?.type === 'text') return [{ type: 'text', value: first.value.slice(length) }, ...others];
	if (first && 'children' in first)
		return [{ ...first, children: withoutStart(first.children, length) } as PhrasingContent, ...others];
	return nodes;
}

const fieldChar = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const link = (url: string, words: string): string =>
	`${fieldChar('begin')}<w:r><w:instrText xml:space="preserve"> HYPERLINK "${url}" \\o "Write to us" </w:instrText></w:r>${fieldChar('separate')}${words}${fieldChar('end')}`;

function runs(nodes: PhrasingContent[], dialect: Dialect, marks = ''): string {
	return nodes
		.map((node) => {
			if (node.type === 'break') return `<w:r><w:rPr>${marks}</w:rPr><w:br/></w:r>`;
			if (node.type === 'link') return link(node.url, runs(node.children, dialect, marks));
			if (node.type === 'text') return node.value === '' ? '' : dialect.words(node.value, marks);
			const own = node.type === 'strong' ? '<w:b/>' : node.type === 'emphasis' ? '<w:i/>' : '';
			return 'children' in node ? runs(node.children, dialect, marks + own) : '';
		})
		.join('');
}
