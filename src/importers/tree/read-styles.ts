import type { Element, Nodes } from 'hast';
import { toString as textIn } from 'hast-util-to-string';

/** The value of a property that holds for an element itself; names and values in lower case. */
export interface Style {
	get(property: string): string | undefined;
}

/** What a selector says of a property at last, and which of all declarations that is. */
type Said = Map<string, { order: number; value: string }>;

/**
 * Reads the style sheets in a paper, and gives the style of each of its elements. Word, LibreOffice and Google Docs
 * write selectors of a tag, a class or both; others are not followed, nor is what is only for print. An element is
 * looked up only for what is asked of it: a sheet may have as many rules as the paper has elements.
 */
export function readStyles(root: Nodes): (element: Element) => Style {
	const rules = rulesBySelector(root);
	return (element) => {
		const { tagName, properties } = element;
		const own = new Map(declarationsIn(String(properties['style'] ?? '')));
		const byClass = classesOf(element).flatMap((name) => [
			rules.get(`.${name}`),
			rules.get(`${tagName}.${name}`),
		]);
		const lastOf = (property: string): string | undefined =>
			byClass
				.flatMap((said) => said?.get(property) ?? [])
				.sort((a, b) => a.order - b.order)
				.at(-1)?.value;
		return {
			get: (property) => own.get(property) ?? lastOf(property) ?? rules.get(tagName)?.get(property)?.value,
		};
	};
}

function rulesBySelector(root: Nodes): Map<string, Said> {
	const rules = new Map<string, Said>();
	let order = 0;
	for (const { selectors, declarations } of sheetsIn(root).flatMap(rulesIn))
		for (const selector of selectors) {
			order += 1;
			const said = rules.get(selector) ?? new Map();
			rules.set(selector, said);
			for (const [property, value] of declarations) said.set(property, { order, value });
		}
	return rules;
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
