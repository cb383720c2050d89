import type { Element } from 'xast';
import { elementsBelow, elementsIn } from '../xml/elements.ts';
import type { StyleOf } from './styles.ts';
import { visibleWords } from './visible-words.ts';

/** The words of all page headers and footers, each once. */
export function readMargins(styles: Element | undefined, styleOf: StyleOf): string[] {
	const pages = styles ? elementsBelow(styles, 'style:master-page') : [];
	const margins = pages
		.flatMap((page) => elementsIn(page))
		.filter(({ name }) => /^(?:style|loext):(?:header|footer)(?:-left|-first)?$/.test(name));
	return [...new Set(margins.map((margin) => visibleWords(margin, styleOf)))].filter((text) => text !== '');
}
