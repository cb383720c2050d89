import { strToU8, zipSync } from 'fflate';

/** The parts of a Word file, as XML without its root. */
export interface WordParts {
	body: string;
	styles?: string;
	numbering?: string;
	footnotes?: string;
	endnotes?: string;
	comments?: string;
	header?: string;
	footer?: string;
	/** Links, by their id. */
	links?: Record<string, string>;
	/** Pictures, by their id and by their name in the file. */
	pictures?: Record<string, { name: string; bytes: Uint8Array }>;
	/** Whatever else the file has, by its path. */
	others?: Record<string, Uint8Array>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const names = [
	['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
	['r', office],
	['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
	['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
	['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
	['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
	['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
	['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
	['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
	['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
	['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
	['v', 'urn:schemas-microsoft-com:vml'],
	['o', 'urn:schemas-microsoft-com:office:office'],
]
	.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
	.join(' ');
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A Word file of these parts. */
export function wordFile(parts: WordParts): Uint8Array {
	const { body, links = {}, pictures = {}, others = {} } = parts;
	const roots: [string, string, string | undefined][] = [
		['styles', 'styles', parts.styles],
		['numbering', 'numbering', parts.numbering],
		['footnotes', 'footnotes', parts.footnotes],
		['endnotes', 'endnotes', parts.endnotes],
		['comments', 'comments', parts.comments],
		['header', 'hdr', parts.header],
		['footer', 'ftr', parts.footer],
	];
	const there = roots.filter(([, , xml]) => xml !== undefined);
	const relationships = [
		...there.map(([name]) => `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}1.xml"/>`),
		...Object.entries(links).map(
			([id, url]) =>
				`<Relationship Id="${id}" Type="${office}/hyperlink" Target="${escaped(url)}" TargetMode="External"/>`,
		),
		...Object.entries(pictures).map(
			([id, { name }]) => `<Relationship Id="${id}" Type="${office}/image" Target="media/${name}"/>`,
		),
	];
	return zipSync({
		'[Content_Types].xml': contentTypes(there.map(([name]) => name)),
		'_rels/.rels': rels([
			`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
		]),
		'word/document.xml': strToU8(
			`${declaration}<w:document ${names} mc:Ignorable="w14"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
		),
		'word/_rels/document.xml.rels': rels(relationships),
		...Object.fromEntries(
			there.map(([name, root, xml]) => [
				`word/${name}1.xml`,
				strToU8(`${declaration}<w:${root} ${names}>${xml}</w:${root}>`),
			]),
		),
		...Object.fromEntries(Object.values(pictures).map(({ name, bytes }) => [`word/media/${name}`, bytes])),
		...others,
	});
}

const typeOf = (part: string): string =>
	`application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;

const contentTypes = (parts: string[]): Uint8Array =>
	strToU8(
		`${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${typeOf('document.main')}"/>${parts.map((name) => `<Override PartName="/word/${name}1.xml" ContentType="${typeOf(name)}"/>`).join('')}</Types>`,
	);

const rels = (entries: string[]): Uint8Array =>
	strToU8(
		`${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`,
	);

/** A run of words. `marks` are its properties: `<w:b/>`. */
export const run = (text: string, marks = ''): string =>
	`<w:r>${marks && `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of words, or of runs. */
export const paragraph = (content: string, properties = ''): string =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

/** A paragraph of a list. */
export const item = (content: string, numId: number, level = 0): string =>
	paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

export const cell = (content: string, properties = ''): string =>
	`<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p') ? content : paragraph(content)}</w:tc>`;

export const table = (rows: string[][]): string =>
	`<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
