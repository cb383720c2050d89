import type { Element } from 'xast';

/** The elements directly in this one, all or those of a name. */
export const elementsIn = (element: Element | undefined, name?: string): Element[] =>
	element?.children.filter(
		(child): child is Element => child.type === 'element' && (name === undefined || child.name === name),
	) ?? [];

/** The first element of a name directly in this one. */
export const elementIn = (element: Element | undefined, name: string): Element | undefined =>
	element?.children.find((child): child is Element => child.type === 'element' && child.name === name);

export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
	element?.attributes[name] ?? undefined;

/** All elements of a name in this one, however deep, in the order of the text. */
export function elementsBelow(element: Element, name: string): Element[] {
	return elementsIn(element).flatMap((child) => [
		...(child.name === name ? [child] : []),
		...elementsBelow(child, name),
	]);
}

/** All letters in an element. */
export const lettersIn = (element: Element): string =>
	element.children
		.map((child) =>
			child.type === 'text' || child.type === 'cdata'
				? child.value
				: child.type === 'element'
					? lettersIn(child)
					: '',
		)
		.join('');

export const newElement = (
	name: string,
	attributes: Record<string, string> = {},
	children: Element['children'] = [],
): Element => ({ type: 'element', name, attributes, children });
