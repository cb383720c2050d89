import type { Element } from 'xast';
import { elementIn, elementsIn, lettersIn } from '../../xml/elements.ts';
import { type Handler, tell } from './walk.ts';
import { wordsRun } from './words-run.ts';

/** An equation on one line: `(a+b)/2`, `x^2`. */
export const equation: Handler = (element, walk) => {
	const text = lineOf(element).replace(/\s+/g, ' ').trim();
	if (text === '') return [];
	tell(walk, 'equation', { detail: text });
	return wordsRun(text, walk);
};

function lineOf(element: Element): string {
	if (element.name === 'm:t') return lettersIn(element);
	const part = (name: string): string => lineOf(elementIn(element, name) ?? { ...element, children: [] });
	switch (element.name) {
		case 'm:f':
			return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
		case 'm:sSup':
			return `${part('m:e')}^${grouped(part('m:sup'))}`;
		case 'm:sSub':
			return `${part('m:e')}_${grouped(part('m:sub'))}`;
		case 'm:rad':
			return `√${grouped(part('m:e'))}`;
		case 'm:d':
			return `(${elementsIn(element, 'm:e').map(lineOf).join(', ')})`;
		default:
			return elementsIn(element).map(lineOf).join('');
	}
}

const grouped = (text: string): string => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);
