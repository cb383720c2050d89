import type { Link, ListItem } from 'mdast';
import { cutStart } from './cut-start.ts';
import type { Mark, Marks } from './marks.ts';
import type { PhrasingContent, Root } from './tree.ts';

/** Gives each marked node its address, and makes its printed number, as typed, a link to itself. */
export function remarkNumbers({ list }: Marks) {
	return (_tree: Root): void => {
		// An item's number goes before that of its first paragraph, so the inner one is set first.
		for (const mark of list.toReversed()) addNumber(mark);
	};
}

function addNumber(mark: Mark): void {
	const { node, labelled, printed, anchor, kind, level } = mark;
	const name =
		kind === 'item' ? ['lettered', ...(level > 1 ? [`level-${Math.min(level, 3)}`] : [])] : ['numbered'];
	const className = kind === 'part' || kind === 'heading' ? [] : name;
	node.data = { ...node.data, attributes: { id: anchor, ...(className.length > 0 && { className }) } };
	if (printed === undefined) return;
	const number: Link = {
		type: 'link',
		url: `#${anchor}`,
		children: [{ type: 'text', value: printed }],
		data: { attributes: { className: ['number'] } },
	};
	if (labelled) {
		labelled.children = withNumber(number, cutStart(labelled.children, printed.length));
		if (kind === 'paragraph' && labelled.children.length === 1) className.push('alone');
	} else if (node.type === 'listItem') {
		prependToItem(node, number);
	}
}

/** Puts the number of an item before its words; an item without words gets a paragraph for it. */
export function prependToItem(item: ListItem, number: PhrasingContent): void {
	const [first] = item.children;
	if (first?.type === 'paragraph') first.children = withNumber(number, first.children);
	else item.children.unshift({ type: 'paragraph', children: [number] });
}

function withNumber(number: PhrasingContent, rest: PhrasingContent[]): PhrasingContent[] {
	return rest.length === 0 ? [number] : [number, { type: 'text', value: ' ' }, ...rest];
}
