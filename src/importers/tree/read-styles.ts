import type { Element, Nodes } from 'hast';
import { toString as textIn } from 'hast-util-to-string';

/** The declarations that hold for an element itself, by property; names and values in lower case. */
export type Style = ReadonlyMap<string, string>;

interface Rule {
	order: number;
	declarations: [string, string][];
}

/**
 * Reads the style sheets in a paper, and gives the style of each of its elements. Word, LibreOffice and Google Docs
 * write selectors of a tag, a class or both; others are not followed, nor is what is only for print.
 */
export function readStyles(root: Nodes): (element: Element) => Style {
	const rules = new Map<string, Rule[]>();
	let order = 0;
	for (const sheet of sheetsIn(root))
		for (const { selectors, declarations } of rulesIn(sheet))
			for (const selector of selectors) {
				order += 1;
				rules.set(selector, [...(rules.get(selector) ?? []), { order, declarations }]);
			}
	return (element) => {
		const classes = classesOf(element);
		const byTag = rules.get(element.tagName) ?? [];
		const byClass = classes
			.flatMap((name) => [rules.get(`.${name}`) ?? [], rules.get(`${element.tagName}.${name}`) ?? []].flat())
			.sort((a, b) => a.order - b.order);
		const sheets = [...byTag, ...byClass].flatMap(({ declarations }) => declarations);
		return new Map([...sheets, ...declarationsIn(String(element.properties['style'] ?? ''))]);
	};
}

export const classesOf = ({ properties }: Element): string[] =>
	Array.isArray(properties['className']) ? properties['className'].map(String) : [];

/** The texts of the style elements, wherever they stand. */
export function sheetsIn(node: Nodes): string[] {
	if (node.type === 'element' && node.tagName === 'style') return [textIn(node)];
	return 'children' in node ? node.children.flatMap(sheetsIn) : [];
}

/** Cuts a style sheet at its braces; what is within `@media print` does not hold on a screen. */
export function rulesIn(sheet: string): { selectors: string[]; declarations: [string, string][] }[] {
	let isPrint = false;
	let depth = 0;
	return sheet
		.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '')
		.split('}')
		.flatMap((chunk) => {
			const parts = chunk.split('{');
			if (parts.length > 2) isPrint = /@media[^{]*\bprint\b/i.test(chunk);
			depth += parts.length - 2;
			const isInPrint = isPrint;
			if (depth <= 0) {
				depth = 0;
				isPrint = false;
			}
			if (parts.length < 2 || isInPrint) return [];
			const selectors = (parts.at(-2) ?? '').split(',').map((selector) => selector.trim());
			return [{ selectors, declarations: declarationsIn(parts.at(-1) ?? '') }];
		});
}

function declarationsIn(text: string): [string, string][] {
	return text.split(';').flatMap((declaration): [string, string][] => {
		const colon = declaration.indexOf(':');
		if (colon < 0) return [];
		const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/i, '');
		return [[declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase()]];
	});
}
