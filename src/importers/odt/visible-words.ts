import type { Element } from 'xast';
import { plainWords } from '../words/plain-characters.ts';
import { isHidden } from './hidden.ts';
import type { StyleOf } from './styles.ts';

/** Lists that are made of what stands elsewhere in the document. */
export const indexes = new Set([
	'text:table-of-content',
	'text:illustration-index',
	'text:table-index',
	'text:object-index',
	'text:user-index',
	'text:alphabetical-index',
]);

/** What is no text of the document. */
export const silent = new Set([
	'text:tracked-changes',
	'text:sequence-decls',
	'text:variable-decls',
	'text:user-field-decls',
	'text:dde-connection-decls',
	'text:script',
	'text:hidden-paragraph',
	'office:forms',
	'office:annotation',
	'office:annotation-end',
	'office:event-listeners',
	'office:binary-data',
	'svg:title',
	'svg:desc',
	'text:note-citation',
	'table:title',
	'table:desc',
]);

const withinWords =
	/^text:(?:span|bookmark|bookmark-start|bookmark-end|soft-page-break|change|change-start|change-end|reference-mark.*)$/;

/** The words of a text as a reader sees them, in order: counted apart from what is made of it. */
export function visibleWords(root: Element, styleOf: StyleOf): string {
	const parts: string[] = [];
	const walk = (element: Element): void => {
		if (silent.has(element.name) || indexes.has(element.name) || isHidden(element, styleOf)) return;
		const space = withinWords.test(element.name) ? '' : ' ';
		parts.push(space);
		for (const child of element.children) {
			if (child.type === 'text' || child.type === 'cdata') parts.push(child.value);
			else if (child.type === 'element') walk(child);
		}
		parts.push(space);
	};
	walk(root);
	return plainWords(parts.join(''));
}
