import type { PhrasingContent, Root, RootContent } from 'mdast';
import { plainText } from '../src/markdown/plain-text.ts';

type List = Extract<RootContent, { type: 'list' }>;

/** How a program writes a web page. */
export interface PageDialect {
	name: string;
	head: string;
	/** A paragraph, and a heading of a depth. */
	paragraph: (words: string, text: string) => string;
	heading: (words: string, depth: number) => string;
	bold: (words: string) => string;
	italic: (words: string) => string;
	list: (list: List, write: (nodes: PhrasingContent[]) => string, level: number) => string;
	cell: (lines: string[]) => string;
	bytes: (page: string) => Uint8Array;
}

const utf8 = (page: string): Uint8Array => new TextEncoder().encode(page);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraphsIn = ({ children }: List['children'][number]): PhrasingContent[] =>
	children.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
const listsIn = ({ children }: List['children'][number]): List[] =>
	children.filter((node) => node.type === 'list');

const plainList: PageDialect['list'] = (list, write, level) =>
	`<ul>${list.children.map((item) => `<li>${write(paragraphsIn(item))}${listsIn(item).map((inner) => plainList(inner, write, level + 1))}</li>`).join('\n')}</ul>`;

/** A page of a council's site: `3. Words` is an item of a list that begins at 3. */
const site: PageDialect = {
	name: 'a web page',
	head: '<meta charset="utf-8"><script>document.write("no word of this")</script>',
	paragraph: (words, text) => {
		const number = /^(\d{1,3})\.\s/.exec(text)?.[1];
		return number && words.startsWith(`${number}. `)
			? `<ol start="${number}">\n<li>${words.slice(number.length + 2)}\n</li></ol>`
			: `<p>${words}</p>`;
	},
	heading: (words, depth) => `<h${depth}>${words}</h${depth}>`,
	bold: (words) => `<strong>${words}</strong>`,
	italic: (words) => `<em>${words}</em>`,
	list: plainList,
	cell: (lines) => lines.join('<br>\n'),
	bytes: utf8,
};

const wordList: PageDialect['list'] = (list, write, level) =>
	list.children
		.map((item) => {
			const sign = level % 2 ? 'o' : '·';
			const font = level % 2 ? '"Courier New"' : 'Symbol';
			return `<p class=MsoListParagraph style='margin-left:${36 * (level + 1)}.0pt;text-indent:-18.0pt'><span
style='font-family:${font}'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span>${write(paragraphsIn(item))}</p>
${listsIn(item)
	.map((inner) => wordList(inner, write, level + 1))
	.join('')}`;
		})
		.join('\n');

/** The letters of Windows-1252 that are not those of ISO 8859-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windowsBytes = (page: string): Uint8Array =>
	Uint8Array.from([...page], (letter) =>
		windows.includes(letter) ? 0x80 + windows.indexOf(letter) : letter.charCodeAt(0),
	);

const word: PageDialect = {
	name: 'Word, as a filtered web page',
	head: `<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\n<style>\n<!--\n p.MsoNormal, li.MsoNormal, div.MsoNormal\n\t{margin:0cm;\n\tfont-size:12.0pt;}\n-->\n</style>`,
	paragraph: (words) =>
		`<p class=MsoNormal>${words.replace(/^(\d[\d.]*) /, '$1&nbsp;&nbsp;&nbsp; ')}</p>\n<p class=MsoNormal>&nbsp;</p>`,
	heading: (words, depth) => `<h${depth}><span lang=EN-GB>${words}</span></h${depth}>`,
	bold: (words) => `<b><span style='font-size:11.0pt'>${words}</span></b><b> </b>`.replace('<b> </b>', ''),
	italic: (words) => `<i>${words}</i>`,
	list: wordList,
	cell: (lines) => lines.map((line) => `<p class=MsoNormal>${line}</p>`).join('\n'),
	bytes: windowsBytes,
};

const googleList: PageDialect['list'] = (list, write, level) =>
	`<ul class="c5 lst-kix_a-${level} start">${list.children
		.map(
			(item) =>
				`<li class="c2 li-bullet-0">${write(paragraphsIn(item))}</li></ul>${listsIn(item)
					.map((inner) => googleList(inner, write, level + 1))
					.join('')}<ul class="c5 lst-kix_a-${level}">`,
		)
		.join('')}</ul>`.replaceAll(/<ul class="c5 lst-kix_a-\d+"><\/ul>/g, '');

const google: PageDialect = {
	name: 'Google Docs',
	head: '<meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">ul.lst-kix_a-0{list-style-type:none}.lst-kix_a-0 > li:before{content:"\u25cf  "}.c1{font-weight:700}.c3{font-style:italic}.c4{color:#000;text-decoration:none;font-weight:400}ol{margin:0}</style>',
	paragraph: (words) => `<p class="c4">${words}</p><p class="c4"><span class="c4"></span></p>`,
	heading: (words, depth) => `<h${depth} class="c2" id="h.abc">${words}</h${depth}>`,
	bold: (words) => `<span class="c1">${words}</span>`,
	italic: (words) => `<span class="c3">${words}</span>`,
	list: (list, write, level) => googleList(list, write, level),
	cell: (lines) => lines.map((line) => `<p class="c2"><span class="c4">${line}</span></p>`).join(''),
	bytes: utf8,
};

export const pageDialects: PageDialect[] = [site, word, google];

/** A web page of a paper's text, as a program of this dialect writes it. */
export function htmlPaper(root: Root, dialect: PageDialect): Uint8Array {
	const body = root.children.map((node) => block(node, dialect)).join('\n');
	return dialect.bytes(
		`<html><head><title>Microsoft - report.doc</title>${dialect.head}</head><body lang=EN-GB><div class=WordSection1>${body}</div></body></html>`,
	);
}

function block(node: RootContent, dialect: PageDialect): string {
	const write = (nodes: PhrasingContent[]): string => inline(nodes, dialect);
	if (node.type === 'paragraph') return dialect.paragraph(write(node.children), plainText(node));
	if (node.type === 'heading') return dialect.heading(write(node.children), node.depth);
	if (node.type === 'list') return dialect.list(node, write, 0);
	if (node.type !== 'table') throw new Error(`no paper has ${node.type}`);
	const rows = node.children.map(
		(row) =>
			`<tr>${row.children.map((cell) => `<td>${dialect.cell(linesOf(cell.children).map(write))}</td>`).join('')}</tr>`,
	);
	return `<table border=1>${rows.join('\n')}</table>`;
}

/** The lines of a cell, which line breaks part. */
export function linesOf(nodes: PhrasingContent[]): PhrasingContent[][] {
	const lines: PhrasingContent[][] = [[]];
	for (const node of nodes) {
		if (node.type === 'break') lines.push([]);
		else lines.at(-1)?.push(node);
	}
	return lines;
}

function inline(nodes: PhrasingContent[], dialect: PageDialect): string {
	return nodes
		.map((node) => {
			if (node.type === 'text') return escaped(node.value);
			if (node.type === 'break') return '<br>\n';
			if (!('children' in node)) throw new Error(`no paper has ${node.type}`);
			const words = inline(node.children, dialect);
			if (node.type === 'link') return `<a href="${escaped(node.url)}">${words}</a>`;
			return node.type === 'strong' ? dialect.bold(words) : dialect.italic(words);
		})
		.join('');
}
