import type { ListItem, Paragraph, RootContent } from 'mdast';
import '../../markdown/tree.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { cutLine, lineFrom } from './lines.ts';

const numbered = /^(\d{1,3}[.)])\s+(?=\S)/;

/** Makes a list of paragraphs that begin with `1.`, `2.`: what stands between two of them belongs to the first. Each keeps its printed number. */
export function gatherNumbers(nodes: RootContent[]): RootContent[] {
	const labels = nodes.map(labelOf);
	const first = labels.findIndex(Boolean);
	const last = labels.findLastIndex(Boolean);
	if (first < 0) return nodes;
	const items: ListItem[] = [];
	nodes.slice(first, last + 1).forEach((node, at) => {
		const label = labels[first + at];
		if (label) items.push(itemOf(node as Paragraph, label));
		else items.at(-1)?.children.push(node as ListItem['children'][number]);
	});
	const start = Number.parseInt(labels[first] ?? '1', 10);
	return [
		...nodes.slice(0, first),
		{ type: 'list', ordered: true, start, spread: true, children: items },
		...nodes.slice(last + 1),
	];
}

const labelOf = (node: RootContent): string | undefined =>
	node.type === 'paragraph' ? numbered.exec(plainText(node))?.[1] : undefined;

function itemOf(node: Paragraph, printed: string): ListItem {
	const spaces = numbered.exec(plainText(node))?.[0].length ?? printed.length;
	const { nodes } = cutLine(lineFrom(node.children), spaces);
	return {
		type: 'listItem',
		spread: true,
		data: { printed },
		children: [{ type: 'paragraph', children: nodes }],
	};
}
