import type { Definition } from 'mdast';
import { visitNodes } from '../walk.ts';
import { excerpt, type Loss, placeIn, sourceOf, type Typed } from './loss.ts';

/** `[Name]: text`, which is read as the address of a link called "Name" and not shown. */
export function* definitions({ tree, source }: Typed): Iterable<Loss> {
	const all: Definition[] = [];
	const used = new Set<string>();
	visitNodes(tree, (node) => {
		if (node.type === 'definition') all.push(node);
		if (node.type === 'link' || node.type === 'image') used.add(node.data?.definition ?? '');
	});
	const seen = new Set<string>();
	for (const node of all) {
		if (seen.has(node.identifier)) yield hidden(node, source, 'definition-twice');
		else if (!used.has(node.identifier)) yield hidden(node, source, 'definition-unused');
		else if (!/^(?:[a-z][a-z0-9+.-]*:|[#/.]|www\.)|[/.]/i.test(node.url)) yield notAnAddress(node, source);
		seen.add(node.identifier);
	}
}

function hidden(node: Definition, source: string, rule: string): Loss {
	const name = node.label ?? node.identifier;
	const why =
		rule === 'definition-twice' ? `a second address for "${name}"` : `the address of a link called "${name}"`;
	return {
		...placeIn(node),
		level: 'error',
		rule,
		reason: `"${excerpt(sourceOf(node, source))}" is read as ${why}, so this line would not be shown.`,
		fix: `Write \`${name}: …\` without the square brackets. To keep the brackets, write \`\\[${name}]: …\`.`,
	};
}

function notAnAddress(node: Definition, source: string): Loss {
	const name = node.label ?? node.identifier;
	return {
		...placeIn(node),
		level: 'error',
		rule: 'definition-not-address',
		reason: `"${excerpt(sourceOf(node, source))}" is read as an address and not shown, and "[${name}]" in the text becomes a link to "${node.url}".`,
		fix: `Write \`\\[${name}]: …\`, or leave the square brackets out.`,
	};
}
