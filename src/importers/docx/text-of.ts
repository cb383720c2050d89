import type { Element } from 'xast';
import { elementsIn, lettersIn } from '../xml/elements.ts';

const spaces = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:p', 'w:tc']);

/** The words in a simplified element, on one line. */
export function textOf(element: Element): string {
	if (element.name === 'w:t') return lettersIn(element);
	const inner = elementsIn(element).map(textOf).join('');
	return spaces.has(element.name) ? `${inner} ` : inner;
}
