import type { Element, Properties } from 'hast';
import type { Data, Nodes } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import type { PartHead, ReportBlock } from './tree.ts';

declare module 'mdast' {
	interface Data {
		/** Attributes that our plugins give to what a node becomes. (`hProperties` is copied with a deep clone for each node.) */
		attributes?: Properties;
	}
}

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers['paragraph']>;
type State = Parameters<Handler>[0];

/** How nodes become elements: as remark-rehype has it, with our attributes, and with a mark where a block is printed. */
export const handlers: Handlers = {
	...Object.fromEntries(
		(['heading', 'image', 'link', 'list', 'listItem', 'paragraph'] as const).map((type) => [
			type,
			withAttributes(type),
		]),
	),
	partHead: (state: State, node: PartHead): Element => {
		const children = state.wrap(state.all(node), true);
		return { type: 'element', tagName: 'div', properties: { className: ['part-head'] }, children };
	},
	reportBlock: (_state: State, { name }: ReportBlock): Element => {
		return { type: 'element', tagName: 'report-block', properties: { dataName: name }, children: [] };
	},
};

function withAttributes(type: keyof typeof defaultHandlers): Handler {
	const handle = defaultHandlers[type] as Handler;
	return (state, node: Nodes & { data?: Data }, parent) => {
		const made = handle(state, node, parent);
		const attributes = node.data?.attributes;
		if (!attributes || !made || Array.isArray(made) || made.type !== 'element') return made;
		return { ...made, properties: { ...made.properties, ...attributes } };
	};
}
