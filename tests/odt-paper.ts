import type { PhrasingContent, Root, RootContent } from 'mdast';
import { plainText } from '../src/markdown/plain-text.ts';
import { linesOf } from './html-paper.ts';
import { odtFile } from './odt-file.ts';

/** How the numbers of paragraphs are written: counted by the program, or typed. */
export type Numbering = 'counted' | 'typed';

const escaped = (text: string): string =>
	text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/"/g, '&quot;')
		.replace(/ {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`);

const automatic = [
	'<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>',
	'<style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
	'<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Text_20_body" style:list-style-name="L1"/>',
	'<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>',
	'<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".0" loext:num-list-format="%1%.0"/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>',
	'<text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
].join('');

/** An OpenDocument text of a paper, as LibreOffice writes it. */
export function odtPaper(root: Root, numbering: Numbering): Uint8Array {
	const around: Around = { numbering, first: 0 };
	const body = root.children.map((node) => block(node, around)).join('');
	return odtFile({
		automatic,
		body: `<text:sequence-decls><text:sequence-decl text:display-outline-level="0" text:name="Table"/></text:sequence-decls>${body}`,
	});
}

interface Around {
	numbering: Numbering;
	/** What the numbered list has counted to on its first level. */
	first: number;
}

function block(node: RootContent, around: Around): string {
	if (node.type === 'paragraph')
		return (
			(around.numbering === 'counted' ? numbered(node.children, plainText(node), around) : undefined) ??
			paragraph(node.children)
		);
	if (node.type === 'heading')
		return `<text:h text:style-name="Heading_20_${node.depth}" text:outline-level="${node.depth}">${spans(node.children)}</text:h>`;
	if (node.type === 'list') return list(node, ' text:style-name="L1"');
	if (node.type !== 'table') throw new Error(`no paper has ${node.type}`);
	const rows = node.children.map(
		(row) =>
			`<table:table-row>${row.children.map((cell) => `<table:table-cell office:value-type="string">${linesOf(cell.children).map(paragraph).join('')}</table:table-cell>`).join('')}</table:table-row>`,
	);
	return `<table:table table:name="Table1"><table:table-column table:number-columns-repeated="3"/>${rows.join('')}</table:table>`;
}

const paragraph = (nodes: PhrasingContent[]): string =>
	`<text:p text:style-name="Text_20_body">${spans(nodes)}</text:p>`;

/** A paragraph whose number the program counts: `4.0` on the first level of a list that goes on, `4.1` on the second. */
function numbered(nodes: PhrasingContent[], text: string, around: Around): string | undefined {
	const [number = '', first, second] = /^(\d{1,2})\.(\d{1,2})?\s(?=\S)/.exec(text) ?? [];
	const [start, ...others] = nodes;
	if (first === undefined || start?.type !== 'text' || !start.value.startsWith(number)) return undefined;
	const words = paragraph([{ type: 'text', value: start.value.slice(number.length) }, ...others]);
	const item = (value: string, inner: string): string =>
		`<text:list-item text:start-value="${value}">${inner}</text:list-item>`;
	if (second === undefined) return `<text:list text:style-name="L3">${item(first, words)}</text:list>`;
	const open = '<text:list text:continue-numbering="true" text:style-name="L2">';
	if (second === '0') {
		around.first = Number(first);
		return `${open}${item(first, words)}</text:list>`;
	}
	if (around.first !== Number(first)) return undefined;
	return `${open}<text:list-item><text:list>${item(second, words)}</text:list></text:list-item></text:list>`;
}

function list(node: Extract<RootContent, { type: 'list' }>, style: string): string {
	const items = node.children.map(({ children }) => {
		const inner = children.map((child) =>
			child.type === 'list' ? list(child, '') : child.type === 'paragraph' ? paragraph(child.children) : '',
		);
		return `<text:list-item>${inner.join('')}</text:list-item>`;
	});
	return `<text:list${style}>${items.join('')}</text:list>`;
}

function spans(nodes: PhrasingContent[]): string {
	return nodes
		.map((node) => {
			if (node.type === 'text') return escaped(node.value);
			if (node.type === 'break') return '<text:line-break/>';
			if (!('children' in node)) throw new Error(`no paper has ${node.type}`);
			const words = spans(node.children);
			if (node.type === 'link')
				return `<text:a xlink:type="simple" xlink:href="${escaped(node.url)}">${words}</text:a>`;
			return `<text:span text:style-name="${node.type === 'strong' ? 'T1' : 'T2'}">${words}</text:span>`;
		})
		.join('');
}
