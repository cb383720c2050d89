import type { Element, ElementContent, Root } from 'hast';
import { newElement } from './change-elements.ts';
import type { Reading } from './reading.ts';

/** Writes what only a style says, bold, italics, struck out, raised or lowered, as elements. */
export function markStyles(parent: Root | Element, reading: Reading): void {
	parent.children = (parent.children as ElementContent[]).flatMap((node): ElementContent[] => {
		if (node.type !== 'element') return [node];
		markStyles(node, reading);
		const style = reading.styleOf(node);
		const weight = style.get('font-weight');
		const isLight = weight === 'normal' || weight === '400';
		if (/^(?:b|strong)$/.test(node.tagName) && isLight) return node.children;
		if (!/^(?:span|font|a|p|b|i|em|strong|ins)$/.test(node.tagName)) return [node];
		const marks = marksOf(style, node);
		node.children = marks.reduce((children, mark) => [newElement(mark, children)], node.children);
		return [node];
	});
}

function marksOf(style: ReturnType<Reading['styleOf']>, { tagName }: Element): string[] {
	const weight = style.get('font-weight') ?? '';
	const decoration = `${style.get('text-decoration')} ${style.get('text-decoration-line')}`;
	const position = style.get('vertical-align');
	const marks = [
		/^(?:bold|bolder|[6-9]00)$/.test(weight) && !/^(?:b|strong)$/.test(tagName) && 'strong',
		style.get('font-style') === 'italic' && !/^(?:i|em)$/.test(tagName) && 'em',
		/line-through/.test(decoration) && 'del',
		/underline/.test(decoration) && tagName !== 'a' && 'u',
		position === 'super' && 'sup',
		position === 'sub' && 'sub',
	];
	return marks.filter((mark) => mark !== false);
}
