import type { Element, Root as HtmlRoot } from 'hast';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import { toString as textIn } from 'hast-util-to-string';
import type { List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { gatherNumbers } from '../paper/gather-numbers.ts';
import { elementsOf } from './change-elements.ts';
import { isBlock } from './list-numbers.ts';
import type { Reading } from './reading.ts';
import { writeTable } from './tables.ts';
import { tidyMarks } from './tidy-marks.ts';

const all: Handle = (state, element) => state.all(element);
const flow: Handle = (state, element) => state.toFlow(state.all(element));
const strong: Handle = (state, element) => ({
	type: 'strong',
	children: state.all(element) as PhrasingContent[],
});

const list: Handle = (state, element) => defaultHandlers.ul(state, element);
/** Looks of letters that a report has not. */
const letters = ['kbd', 'samp', 'tt', 'var', 'code', 'mark'];
/** What has no words of its own where it should stand; elsewhere a browser shows them. */
const stray = [
	'option',
	'optgroup',
	'caption',
	'applet',
	'command',
	'content',
	'element',
	'shadow',
	'spacer',
];

/** What is typed or ticked in a form. */
const fieldToFill: Handle = (state, element) => {
	const { type, value = '' } = element.properties;
	if (type === 'checkbox' || type === 'radio') return defaultHandlers.input(state, element);
	return type === 'hidden' ? undefined : { type: 'text', value: ` ${value} ` };
};

/** Builds the blocks of a page that was prepared: lists numbered, links and pictures looked through. */
export function buildTree(html: HtmlRoot, reading: Reading): RootContent[] {
	const table: Handle = (state, element) => writeTable(state, element, reading);
	const built = toMdast(html, {
		document: true,
		nodeHandlers: { comment: () => undefined },
		handlers: {
			table,
			b: strong,
			u: strong,
			sup: raised,
			sub: raised,
			pre: writeLines,
			'footnote-mark': footnoteMark,
			q: quoted,
			dialog: flow,
			menu: list,
			input: fieldToFill,
			...Object.fromEntries([...letters, ...stray].map((name) => [name, all])),
		},
	});
	return 'children' in built ? tidyBlocks(built.children as RootContent[]) : [];
}

const ordinal = /^(?:st|nd|rd|th)$/i;

/** `24th` needs no raised letters; `m2` and `H2O` are other words without them. */
function raised(state: State, element: Element): RootContent[] {
	const children = state.all(element);
	const words = textIn(element).trim();
	const isMark = children.some(({ type }) => type === 'footnoteReference');
	if (isMark || words === '' || ordinal.test(words)) return children;
	const { tagName } = element;
	return [{ type: 'html', value: `<${tagName}>` }, ...children, { type: 'html', value: `</${tagName}>` }];
}

const quoted: Handle = (state, element) => [
	{ type: 'text', value: '“' },
	...state.all(element),
	{ type: 'text', value: '”' },
];

const footnoteMark: Handle = (_state, { properties }) => {
	const name = String(properties['dataName']);
	return { type: 'footnoteReference', identifier: name, label: name };
};

/** Text whose lines were typed stays in lines. */
const writeLines: Handle = (state, element) => {
	if (elementsOf(element).some(isBlock)) return flow(state, element, undefined);
	const lines = textIn(element).trim().split(/\r?\n/);
	const children = lines.flatMap((value, at): PhrasingContent[] => [
		...(at > 0 ? [{ type: 'break' } as const] : []),
		{ type: 'text', value },
	]);
	return { type: 'paragraph', children };
};

/** Puts marks in order, and leaves out what is empty. */
function tidyBlocks(blocks: RootContent[]): RootContent[] {
	const tidied = blocks.flatMap(tidyBlock);
	while (tidied.at(-1)?.type === 'thematicBreak') tidied.pop();
	return tidied;
}

function tidyBlock(block: RootContent): RootContent[] {
	if (block.type === 'paragraph' || block.type === 'heading') {
		block.children = tidyMarks(block.children);
		return block.children.length > 0 ? [block] : [];
	}
	if (block.type === 'table') {
		for (const cell of block.children.flatMap(({ children }) => children))
			cell.children = tidyMarks(cell.children);
		unmarkHead(block);
		return [block];
	}
	if (block.type === 'list') return tidyList(block);
	if (block.type !== 'blockquote') return [block];
	block.children = tidyBlocks(block.children) as typeof block.children;
	return block.children.length > 0 ? [block] : [];
}

/** The head of a table is bold by itself. */
function unmarkHead({ children: [head] }: Table): void {
	const cells = head?.children.filter(({ children }) => children.length > 0) ?? [];
	const isBold = cells.every((cell) =>
		cell.children.every(({ type }) => type === 'strong' || type === 'break'),
	);
	if (!isBold) return;
	for (const cell of cells)
		cell.children = cell.children.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
}

function tidyList(list: List): List[] {
	const children = list.children.flatMap((item): ListItem[] => {
		const own = gatherNumbers(tidyBlocks(item.children)) as ListItem['children'];
		const spread = own.some((node, at) => at > 0 && node.type !== 'list');
		return own.length > 0 ? [{ type: 'listItem', spread, children: own }] : [];
	});
	const spread = children.some((item) => item.spread);
	return children.length > 0 ? [{ type: 'list', ordered: false, spread, children }] : [];
}
