import { blockNames, isBlockName } from '../../records/block-names.ts';
import { childrenOf, type Nodes, type Paragraph } from '../tree.ts';
import type { Loss, Typed } from './loss.ts';

/** A line of the text that begins with `:::`. */
interface Fence {
	line: number;
	column: number;
	/** As typed, without white space around it. */
	text: string;
	/** The word after the colons; empty for a closing line. */
	name: string;
	isTop: boolean;
}

/** Lines that begin with `:::` and are no empty block of a known name at the top level: they are shown as text. */
export function* blocks({ tree, source }: Typed): Iterable<Loss> {
	if (!source.includes(':::')) return;
	const lines = source.split('\n');
	const fences = childrenOf(tree).flatMap((node) => fencesIn(node, lines, node.type === 'paragraph'));
	let isOpen = false;
	for (const [index, fence] of fences.entries()) {
		if (fence.name !== '') {
			yield {
				line: fence.line,
				column: fence.column,
				level: 'error',
				...problemOf(fence, fences[index + 1]),
			};
			isOpen = true;
		} else if (isOpen) {
			isOpen = false;
		} else {
			yield { line: fence.line, column: fence.column, level: 'error', ...unopened };
		}
	}
}

function fencesIn(node: Nodes, lines: string[], isTop: boolean): Fence[] {
	if (node.type === 'paragraph') return fencesOf(node, lines, isTop);
	return childrenOf(node).flatMap((child) => fencesIn(child, lines, false));
}

function fencesOf({ position }: Paragraph, lines: string[], isTop: boolean): Fence[] {
	const first = position?.start.line ?? 1;
	return lines.slice(first - 1, position?.end.line ?? first).flatMap((text, index): Fence[] => {
		const [, before, fence, name] =
			/^([\s>]*(?:(?:[-*+]|\d+[.)])\s+)?)(:{3,}\s*([^\s:{[]*).*?)\s*$/.exec(text) ?? [];
		if (before === undefined || fence === undefined) return [];
		return [{ line: first + index, column: before.length + 1, text: fence, name: name ?? '', isTop }];
	});
}

type Words = Pick<Loss, 'rule' | 'reason' | 'fix'>;

const unopened: Words = {
	rule: 'block-unopened',
	reason: '`:::` closes a block that was not opened, so it would be shown as it is typed.',
	fix: 'Take it out, or write the name of the block on the line above it: `:::contact`.',
};

function problemOf({ text, name, isTop }: Fence, next?: Fence): Words {
	if (!isBlockName(name)) return unknown(name);
	const fix = `Write these two lines on their own, with an empty line before and after: \`:::${name}\` and \`:::\`.`;
	if (!isTop) {
		const reason = `The block \`:::${name}\` stands inside a list or a quotation, so it would be shown as it is typed.`;
		return { rule: 'block-nested', reason, fix };
	}
	if (text !== `:::${name}`) {
		const reason = `"${text}" is not read as a block: only \`:::${name}\` may stand on the line.`;
		return { rule: 'block-form', reason, fix };
	}
	if (next?.name === '') {
		const reason = `The block \`:::${name}\` has text in it, and is filled in from the top of the file instead.`;
		return {
			rule: 'block-not-empty',
			reason,
			fix: `Move the text out of the block, or to the field \`${name}\` at the top of the file. ${fix}`,
		};
	}
	return { rule: 'block-unclosed', reason: `The block \`:::${name}\` is not closed.`, fix };
}

function unknown(name: string): Words {
	const plain = name.toLowerCase().replaceAll('-', '_').replace(/s$/, '');
	const near = blockNames.find((known) => known.replace(/s$/, '') === plain);
	return {
		rule: 'block-unknown',
		reason: `There is no block called \`:::${name}\`, so it would be shown as it is typed.`,
		fix: near
			? `Write \`:::${near}\`.`
			: `The blocks are ${blockNames.map((known) => `\`:::${known}\``).join(', ')}.`,
	};
}
