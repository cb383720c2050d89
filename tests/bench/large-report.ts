import { cell, item, paragraph, run, table, wordFile } from '../word-file.ts';

const words =
	'The council has worked with its partners in every ward to bring people together and the report sets out what was done and what it cost and what comes next for members to decide upon'.split(
		' ',
	);
const wordsFrom = (start: number, count: number): string =>
	Array.from({ length: count }, (_, at) => words[(start * 7 + at * 3) % words.length]).join(' ');

const level = (at: number, format: string, text: string): string =>
	`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.0')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '·')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;
const styles =
	'<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';

/** A Word file of about so many words, as a long report has them: numbered sections, paragraphs cut in runs, lists, a table of twelve rows in each section and links. */
export function largeReport(count: number): Uint8Array {
	const sections = Math.ceil(count / wordsInSection);
	const body = Array.from({ length: sections }, (_, at) => section(at)).join('');
	return wordFile({ body, styles, numbering, links: { l1: 'https://example.org/' } });
}

const wordsInSection = 900;

function section(at: number): string {
	const text = (start: number): string =>
		[0, 1, 2, 3]
			.map((part) => run(`${wordsFrom(at + start + part, 20)} `, part === 1 ? '<w:b/>' : ''))
			.join('<w:proofErr w:type="spellStart"/>');
	const rows = Array.from({ length: 12 }, (_, row) =>
		['Ward', 'Cost', 'Note'].map((name, column) => cell(`${name} ${wordsFrom(at + row + column, 5)}`)),
	);
	return [
		paragraph(`Section of ${wordsFrom(at, 3)}`, '<w:pStyle w:val="Heading1"/>'),
		...[1, 2, 3, 4, 5].map((start) => item(text(start), 1, 1)),
		...[6, 7].map((start) => item(wordsFrom(at + start, 25), 1, 2)),
		...[8, 9, 10].map((start) => item(wordsFrom(at + start, 25), 2)),
		item(`${text(11)}<w:hyperlink r:id="l1">${run('a link')}</w:hyperlink>`, 1, 1),
		table(rows),
	].join('');
}
