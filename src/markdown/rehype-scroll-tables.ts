import type { Element, Root } from 'hast';
import { replaceElements } from './walk-elements.ts';

/** Puts each table in a focusable box, so wide tables scroll by keyboard on small screens. `titles` names places by their address. */
export function rehypeScrollTables(titles: ReadonlyMap<string, string>) {
	return (tree: Root): void => {
		const used = new Map<string, number>();
		let place: string | undefined;
		let captions = 0;
		replaceElements(tree, (node) => {
			place = titles.get(String(node.properties.id)) ?? place;
			if (node.tagName !== 'table') return undefined;
			const caption = captionOf(node);
			if (caption) {
				captions += 1;
				caption.properties.id = `table-caption-${captions}`;
				return scrolling(node, { ariaLabelledBy: [caption.properties.id] });
			}
			const label = place === undefined ? 'Table' : `Table: ${place}`;
			const count = (used.get(label) ?? 0) + 1;
			used.set(label, count);
			return scrolling(node, { ariaLabel: count === 1 ? label : `${label} (${count})` });
		});
	};
}

function captionOf(table: Element): Element | undefined {
	return table.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'caption',
	);
}

function scrolling(table: Element, name: Element['properties']): Element {
	const properties = { className: ['table-scroll'], role: 'region', ...name, tabIndex: 0 };
	return { type: 'element', tagName: 'div', properties, children: [table] };
}
