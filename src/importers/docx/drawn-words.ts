import type { Element } from 'xast';
import { attributeOf, elementsIn, lettersIn } from '../xml/elements.ts';

/** The elements of a name in a drawing, but for those in its text boxes and in its copy for old programs. */
export function shallow(element: Element, name: string): Element[] {
	return elementsIn(element).flatMap((child) =>
		child.name === name
			? [child]
			: child.name === 'w:txbxContent' || child.name === 'mc:Fallback'
				? []
				: shallow(child, name),
	);
}

/** Words that are drawn: in shapes, charts and decorated letters, as a watermark has them. */
export function drawnWords(element: Element): string {
	const letters = shallow(element, 'a:t').map(lettersIn);
	const paths = shallow(element, 'v:textpath').map((path) => attributeOf(path, 'string') ?? '');
	const values = shallow(element, 'c:v').map(lettersIn);
	return [...letters, ...values, ...paths].join(' ').replace(/\s+/g, ' ').trim();
}
