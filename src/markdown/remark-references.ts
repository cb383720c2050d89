import type { Definition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Root } from './tree.ts';

/** Gives each `[text][name]` the address of its definition, so that every link and image is of one kind. */
export function remarkReferences() {
	return (tree: Root): void => {
		const definitions = new Map<string, Definition>();
		visit(tree, 'definition', (node) => {
			if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
		});
		if (definitions.size === 0) return;
		visit(tree, (node, index, parent) => {
			if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent || index === undefined)
				return;
			const found = definitions.get(node.identifier);
			if (!found) return;
			const { position } = node;
			const address = {
				url: found.url,
				title: found.title ?? null,
				data: { definition: node.identifier },
				position,
			};
			parent.children[index] =
				node.type === 'linkReference'
					? { type: 'link', children: node.children, ...address }
					: { type: 'image', alt: node.alt ?? '', ...address };
		});
	};
}
