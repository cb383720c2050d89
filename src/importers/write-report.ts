import type { ListItem, Root, RootContent, Text } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import '../markdown/tree.ts';
import type { ReportBlock } from '../markdown/tree.ts';
import { writeFields } from '../records/write-fields.ts';
import type { Fields } from './fields/reading.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers['text']>;

const tables = gfmTableToMarkdown({ tablePipeAlign: false });
const writeTable: Handle = tables.handlers?.table ?? defaultHandlers.paragraph;

type RestOf = Parameters<Handle> extends [unknown, ...infer R] ? R : never;

/** Writes a report's file: its details between two lines of three hyphens, and its text. The same report gives the same bytes. */
export function writeReport(fields: Fields, nodes: RootContent[]): string {
	return joinReport(fields, writeMarkdown(nodes));
}

/** The file of a report, of its details and of its text in Markdown. */
export function joinReport(fields: Fields, body: string): string {
	return `---\n${writeFields(fields)}---\n\n${body}`;
}

/** Writes Markdown that is read back as the same words and blocks. */
export function writeMarkdown(nodes: RootContent[]): string {
	const root: Root = { type: 'root', children: nodes };
	return toMarkdown(root, {
		bullet: '-',
		emphasis: '*',
		rule: '*',
		resourceLink: true,
		listItemIndent: 'one',
		extensions: [tables, gfmFootnoteToMarkdown()],
		handlers: { table, text, listItem, break: lineBreak, reportBlock, delete: struck } as Handlers,
	});
}

/** Takes back what is escaped by rule and needs none: an ampersand that begins no entity, and an underscore inside a word or an address. */
const text: Handle = (...[node, , state, info]: [Text, ...RestOf]) =>
	state
		.safe(node.value, info)
		.replace(/(?<!\\)\\&(?!#?\w+;)/g, '&')
		.replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
		.replace(/^(?=:::)/gm, '\\');

/** As most editors write it: three hyphens under each column's head. */
const table: Handle = (...[node, parent, state, info]) => {
	const [head = '', rule = '', ...rows] = writeTable(node, parent, state, info).split('\n');
	return [head, rule.replaceAll('-', '---'), ...rows].join('\n');
};

/** A numbered item keeps its printed number. */
const listItem: Handle = (...[node, parent, state, info]: [ListItem, ...RestOf]) => {
	const written = defaultHandlers.listItem(node, parent, state, info);
	const printed = node.data?.printed;
	return printed === undefined ? written : rewriteMarker(written, printed);
};

function rewriteMarker(written: string, printed: string): string {
	const marker = /^\d+[.)]/.exec(written)?.[0] ?? '';
	const [first = '', ...others] = written.slice(marker.length).split('\n');
	const change = printed.length - marker.length;
	const moved = others.map((line) =>
		line === ''
			? line
			: change > 0
				? ' '.repeat(change) + line
				: line.slice(Math.min(-change, /^ */.exec(line)?.[0].length ?? 0)),
	);
	return [printed + first, ...moved].join('\n');
}

/** A line break in a cell cannot be one of the file. */
const lineBreak: Handle = (...[node, parent, state, info]) =>
	state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info);

const reportBlock: Handle = ({ name }: ReportBlock) => `:::${name}\n:::`;
const struck: Handle = (...[node, , state, info]) =>
	`~~${state.containerPhrasing(node, { ...info, before: '~', after: '~' })}~~`;
