import type { FootnoteDefinition } from 'mdast';
import { plainText } from '../plain-text.ts';
import type { Nodes } from '../tree.ts';
import { visitNodes } from '../walk.ts';
import { excerpt, type Loss, placeIn, type Typed } from './loss.ts';

/** Footnotes that nothing in the text refers to, that are written twice, and references without a footnote. */
export function* footnotes({ tree }: Typed): Iterable<Loss> {
	const definitions = new Map<string, FootnoteDefinition>();
	const again: FootnoteDefinition[] = [];
	visitNodes(tree, (node) => {
		if (node.type !== 'footnoteDefinition') return;
		if (definitions.has(node.identifier)) again.push(node);
		else definitions.set(node.identifier, node);
	});
	const used = reachable(tree, definitions);
	for (const [name, node] of definitions) if (!used.has(name)) yield unused(node);
	for (const node of again) yield written(node);
	yield* missing(tree);
}

/** The notes that the text refers to, or that such a note refers to. */
function reachable(tree: Nodes, definitions: Map<string, FootnoteDefinition>): Set<string> {
	const used = new Set<string>();
	const walk = (node: Nodes): void => {
		if (node.type === 'footnoteReference' && !used.has(node.identifier)) {
			used.add(node.identifier);
			for (const child of definitions.get(node.identifier)?.children ?? []) walk(child);
		}
		if ('children' in node && node.type !== 'footnoteDefinition') node.children.forEach(walk);
	};
	walk(tree);
	return used;
}

function unused(node: FootnoteDefinition): Loss {
	return {
		...placeIn(node),
		level: 'error',
		rule: 'footnote-unused',
		reason: `Nothing in the text refers to the footnote "${excerpt(plainText(node))}", so it would not be shown.`,
		fix: `Write \`[^${node.label ?? node.identifier}]\` in the text where the footnote belongs.`,
	};
}

function written(node: FootnoteDefinition): Loss {
	const name = node.label ?? node.identifier;
	return {
		...placeIn(node),
		level: 'error',
		rule: 'footnote-twice',
		reason: `There are two footnotes called \`[^${name}]\`, so "${excerpt(plainText(node))}" would not be shown.`,
		fix: `Give this footnote a name of its own, here and in the text: for example \`[^${name}a]\`.`,
	};
}

function* missing(tree: Nodes): Iterable<Loss> {
	const found: Loss[] = [];
	visitNodes(tree, (node) => {
		if (node.type !== 'text') return;
		for (const match of node.value.matchAll(/\[\^([^\]\s]+)\](:?)/g)) {
			found.push({
				...placeIn(node, node.value, match.index),
				level: 'error',
				rule: 'footnote-missing',
				reason: `\`[^${match[1]}]\` refers to a footnote that is not in this file.`,
				fix: `Write the footnote on a line of its own, with an empty line above it: \`[^${match[1]}]: Text of the footnote.\``,
			});
		}
	});
	yield* found;
}
