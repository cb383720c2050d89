import type { Element } from 'xast';
import { attributeOf, elementsBelow } from '../xml/elements.ts';
import type { StyleOf } from './styles.ts';

/** Whether a reader of the document sees nothing of an element: by its style, a condition, or as a hidden row. */
export function isHidden(element: Element, styleOf: StyleOf): boolean {
	const { name } = element;
	if (attributeOf(element, 'text:is-hidden') === 'true') return true;
	if (name === 'text:hidden-text') return attributeOf(element, 'text:is-hidden') !== 'false';
	if (name === 'text:section') return attributeOf(element, 'text:display') === 'none';
	if (name === 'text:span')
		return styleOf('text', attributeOf(element, 'text:style-name')).look.hidden === true;
	if (/^table:table-(?:row|column)$/.test(name))
		return attributeOf(element, 'table:visibility') === 'collapse';
	if (name !== 'text:p' && name !== 'text:h') return false;
	const isHiddenParagraph = elementsBelow(element, 'text:hidden-paragraph').some(
		(mark) => attributeOf(mark, 'text:is-hidden') !== 'false',
	);
	return (
		isHiddenParagraph || styleOf('paragraph', attributeOf(element, 'text:style-name')).look.hidden === true
	);
}
