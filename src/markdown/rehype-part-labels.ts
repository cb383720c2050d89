import type { Element, Root } from 'hast';
import { visitElements } from './walk-elements.ts';

/** Sets the labels of the template's header in bold where the head of a later part repeats them. `labels` are as they are printed. */
export function rehypePartLabels(labels: string[]) {
	return (tree: Root): void => {
		visitElements(tree, (box) => {
			const { className } = box.properties;
			if (!Array.isArray(className) || !className.includes('part-head')) return;
			for (const line of box.children) if (line.type === 'element') embolden(line, labels);
		});
	};
}

function embolden(line: Element, labels: string[]): void {
	const [first, ...rest] = line.children;
	if (first?.type !== 'text') return;
	const label = labels.find((known) => first.value === known || first.value.startsWith(`${known} `));
	if (label === undefined) return;
	const strong: Element = {
		type: 'element',
		tagName: 'strong',
		properties: {},
		children: [{ type: 'text', value: label }],
	};
	line.children = [strong, { ...first, value: first.value.slice(label.length) }, ...rest];
}
