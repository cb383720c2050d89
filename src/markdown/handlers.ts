import type { Element, Properties } from 'hast';
import type { Data, ListItem, Nodes, Parents, TableRow } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import type { PartHead, ReportBlock } from './tree.ts';

declare module 'mdast' {
	interface Data {
		/** Attributes that our plugins give to what a node becomes. (`hProperties` would be cloned deep for each node.) */
		attributes?: Properties;
	}
}

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers['paragraph']>;
type State = Parameters<Handler>[0];

/** How nodes become elements: as remark-rehype has it, with our attributes, and with a mark where a block is printed. */
export const handlers: Handlers = {
	heading: withAttributes(defaultHandlers.heading),
	image: withAttributes(defaultHandlers.image),
	link: withAttributes(defaultHandlers.link),
	list: withAttributes(defaultHandlers.list),
	listItem: withAttributes(listItem),
	paragraph: withAttributes(defaultHandlers.paragraph),
	partHead,
	reportBlock,
	tableRow,
};

function withAttributes(handle: Handler): Handler {
	return (state, node: Nodes & { data?: Data }, parent) => {
		const made = handle(state, node, parent);
		const attributes = node.data?.attributes;
		if (!attributes || !made || Array.isArray(made) || made.type !== 'element') return made;
		return { ...made, properties: { ...made.properties, ...attributes } };
	};
}

/** remarkLists has told each item whether it is loose; with the list at hand, all of it would be searched for each item. */
function listItem(state: State, node: ListItem): Element {
	return defaultHandlers.listItem(state, node, undefined);
}

/** The place of a row among the others is looked up, so it is given no others: long tables would take a time that grows with its square. */
function tableRow(state: State, node: TableRow, parent?: Parents): Element {
	if (parent?.type !== 'table') return defaultHandlers.tableRow(state, node, parent);
	const children = parent.children[0] === node ? [node] : [];
	return defaultHandlers.tableRow(state, node, { ...parent, children });
}

function partHead(state: State, node: PartHead): Element {
	const children = state.wrap(state.all(node), true);
	return { type: 'element', tagName: 'div', properties: { className: ['part-head'] }, children };
}

function reportBlock(_state: State, { name }: ReportBlock): Element {
	return { type: 'element', tagName: 'report-block', properties: { dataName: name }, children: [] };
}
