import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table in a focusable box, so wide tables scroll by keyboard on small screens. `titles` names places by their address. */
export function rehypeScrollTables(titles: ReadonlyMap<string, string>) {
	return (tree: Root): void => {
		const used = new Map<string, number>();
		let place: string | undefined;
		let captions = 0;
		visit(tree, 'element', (node, index, parent) => {
			place = titles.get(String(node.properties.id)) ?? place;
			if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
			const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
			if (caption?.type === 'element') {
				captions += 1;
				caption.properties.id = `table-caption-${captions}`;
			}
			const label = place === undefined ? 'Table' : `Table: ${place}`;
			const count = (used.get(label) ?? 0) + 1;
			if (!caption) used.set(label, count);
			const name = caption
				? { ariaLabelledBy: [`table-caption-${captions}`] }
				: { ariaLabel: count === 1 ? label : `${label} (${count})` };
			parent.children[index] = scrolling(node, name);
			return [SKIP, index + 1];
		});
	};
}

function scrolling(table: Element, name: Element['properties']): Element {
	const properties = { className: ['table-scroll'], role: 'region', ...name, tabIndex: 0 };
	return { type: 'element', tagName: 'div', properties, children: [table] };
}
