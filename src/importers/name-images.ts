import type { RootContent } from 'mdast';
import { visitNodes } from '../markdown/walk.ts';
import { pictureEnding } from './files/picture-types.ts';
import type { SourceImage } from './source-document.ts';

/** Gives each picture a name that no other report has, and puts it where the tree has `import:N`. */
export function nameImages(
	nodes: RootContent[],
	images: SourceImage[],
	id: string,
): { nodes: RootContent[]; images: SourceImage[] } {
	const named = images.map((image, at) => ({
		...image,
		name: `${id}-${at + 1}.${pictureEnding(image.type) ?? (/\.([a-z0-9]{2,4})$/i.exec(image.name)?.[1]?.toLowerCase() || 'bin')}`,
	}));
	for (const node of nodes)
		visitNodes(node, (inner) => {
			const number = inner.type === 'image' ? /^import:(\d+)$/.exec(inner.url)?.[1] : undefined;
			const image = number === undefined ? undefined : named[Number(number)];
			if (inner.type === 'image' && image) inner.url = image.name;
		});
	return { nodes, images: named };
}
