import type { Definition } from 'mdast';
import type { Root } from './tree.ts';
import { replaceNodes, visitNodes } from './walk.ts';

/** Gives each `[text][name]` the address of its definition, so that every link and image is of one kind. */
export function remarkReferences() {
	return (tree: Root): void => {
		const definitions = new Map<string, Definition>();
		visitNodes(tree, (node) => {
			if (node.type === 'definition' && !definitions.has(node.identifier))
				definitions.set(node.identifier, node);
		});
		if (definitions.size === 0) return;
		replaceNodes(tree, (node) => {
			if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
			const found = definitions.get(node.identifier);
			if (!found) return undefined;
			const { url, title } = found;
			const address = {
				url,
				title: title ?? null,
				data: { definition: node.identifier },
				position: node.position,
			};
			return node.type === 'linkReference'
				? [{ type: 'link', children: node.children, ...address }]
				: [{ type: 'image', alt: node.alt ?? '', ...address }];
		});
	};
}
