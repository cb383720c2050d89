import type { Image, PhrasingContent, RootContent } from 'mdast';
import { visitNodes } from '../../markdown/walk.ts';

/** The pictures in some nodes, each in a paragraph of its own: words that become details leave them in the text. */
export function picturesIn(nodes: (RootContent | PhrasingContent)[]): RootContent[] {
	const pictures: Image[] = [];
	for (const node of nodes)
		visitNodes(node, (inner) => {
			if (inner.type === 'image') pictures.push(inner);
		});
	return pictures.map((picture) => ({ type: 'paragraph', children: [picture] }));
}

/** Paragraphs without their pictures; one that holds nothing else is left out. */
export function withoutPictures(nodes: RootContent[]): RootContent[] {
	return nodes.flatMap((node): RootContent[] => {
		if (node.type !== 'paragraph' || !node.children.some(isPicture)) return [node];
		const children = node.children.filter((child) => !isPicture(child));
		return children.some(({ type }) => type !== 'break') ? [{ ...node, children }] : [];
	});
}

export const isPicture = ({ type }: PhrasingContent): boolean => type === 'image';
