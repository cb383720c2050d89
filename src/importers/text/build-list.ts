import type { List, ListItem, RootContent } from 'mdast';
import { readInline } from './read-inline.ts';

/** A bullet of a text: how far in it stands, and its words. */
export interface TextItem {
	indent: number;
	text: string;
}

/**
 * Builds the list of a run of bullets. `afterNumber` where it follows a numbered paragraph that an extraction marked as
 * a bullet too: it then often sets the first of the list beside the number, and all others one step further in.
 */
export function buildList(items: TextItem[], afterNumber: boolean): List {
	const depths = depthsOf(items.map(({ indent }) => indent));
	const [, ...others] = depths;
	if (afterNumber && others.length > 0 && others.every((depth) => depth > 0)) {
		for (let at = 1; at < depths.length; at += 1) depths[at] = (depths[at] ?? 1) - 1;
	}
	const root = newList();
	const open: List[] = [root];
	items.forEach(({ text }, at) => {
		const depth = Math.min(depths[at] ?? 0, open.length);
		open.length = Math.max(1, Math.min(open.length, depth + 1));
		if (depth === open.length) open.push(listInside(open.at(-1) as List));
		(open.at(-1) as List).children.push(itemOf(text));
	});
	return root;
}

/** How deep each stands, from 0, by how far in each is written. */
function depthsOf(indents: number[]): number[] {
	const steps: number[] = [];
	return indents.map((indent) => {
		while (steps.length > 0 && indent < (steps.at(-1) ?? 0)) steps.pop();
		if (steps.length === 0 || indent > (steps.at(-1) ?? 0)) steps.push(indent);
		return steps.length - 1;
	});
}

const newList = (): List => ({ type: 'list', ordered: false, spread: false, children: [] });
const itemOf = (text: string): ListItem => ({
	type: 'listItem',
	spread: false,
	children: [{ type: 'paragraph', children: readInline(text) }] as RootContent[] as ListItem['children'],
});

function listInside(list: List): List {
	const last = list.children.at(-1);
	if (!last) return list;
	const inner = newList();
	last.children.push(inner);
	return inner;
}
