import type { Nodes } from './tree.ts';

/** The words of a node as a reader sees them, on one line: no Markdown, no raw HTML, one space for a line break. */
export function plainText(node: Nodes): string {
	return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes): string {
	switch (node.type) {
		case 'text':
		case 'inlineCode':
		case 'code':
			return node.value;
		case 'image':
		case 'imageReference':
			return node.alt ?? '';
		case 'break':
			return ' ';
		default:
			return 'children' in node ? node.children.map(rawText).join(isBlockParent(node) ? '\n' : '') : '';
	}
}

function isBlockParent(node: Nodes): boolean {
	return ['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'footnoteDefinition'].includes(
		node.type,
	);
}

/** The first words of a node, enough to tell a printed number from a figure. */
export function leadText(node: Nodes): string {
	let lead = '';
	const walk = (inner: Nodes): boolean => {
		if (inner.type === 'text' || inner.type === 'inlineCode') lead += inner.value;
		else if (inner.type === 'break') lead += '\n';
		else if ('children' in inner) return inner.children.every(walk);
		else lead += '\uFFFC';
		return lead.length < 80;
	};
	walk(node);
	return lead;
}
