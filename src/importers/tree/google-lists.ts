import type { Nodes } from 'hast';
import { formatNumber } from './format-number.ts';
import { classesOf, rulesIn, sheetsIn } from './read-styles.ts';
import type { Reading } from './reading.ts';

type Part = { text: string } | { counter: string; style: string };

const listClass = /^lst-kix_[\w-]+$/;

/** Reads the labels that Google Docs writes as counters in its style sheet: `"(" counter(lst-ctn-kix_a-1, lower-latin) ") "`. */
export function readGoogleLists(root: Nodes): Reading['labelOf'] {
	const labels = new Map<string, Part[]>();
	for (const { selectors, declarations } of sheetsIn(root).flatMap(rulesIn))
		for (const selector of selectors) {
			const name = /^\.(lst-kix_[\w-]+)\s*>\s*li::?before$/.exec(selector)?.[1];
			const content = declarations.find(([property]) => property === 'content')?.[1];
			if (name && content?.includes('counter(')) labels.set(name, partsOf(content));
		}
	const counts = new Map<string, number>();
	return (list, item) => {
		const name = classesOf(list).find((one) => listClass.test(one));
		const parts = name === undefined ? undefined : labels.get(name);
		if (name === undefined || !parts) return undefined;
		const counter = name.replace('lst-', 'lst-ctn-');
		const isFirst = list.children.find((node) => node.type === 'element') === item;
		if (isFirst && classesOf(list).includes('start'))
			counts.set(counter, Number(list.properties['start'] ?? 1) - 1);
		counts.set(counter, (counts.get(counter) ?? 0) + 1);
		return parts
			.map((part) =>
				'text' in part ? part.text : (formatNumber(counts.get(part.counter) ?? 0, part.style) ?? ''),
			)
			.join('')
			.trim();
	};
}

function partsOf(content: string): Part[] {
	return [...content.matchAll(/"([^"]*)"|counter\(([\w-]+)(?:,\s*([\w-]+))?\)/g)].map(
		([, text, counter, style]) =>
			counter === undefined ? { text: text ?? '' } : { counter, style: style ?? 'decimal' },
	);
}
