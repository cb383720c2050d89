import { plainText } from '../plain-text.ts';
import type { Nodes } from '../tree.ts';
import { visitNodes } from '../walk.ts';
import { excerpt, type Loss, placeIn, sourceOf, type Typed } from './loss.ts';

type Words = Pick<Loss, 'rule' | 'reason' | 'fix'>;

/** Marks that were probably not meant: a heading by underlining, a quotation by `>`. */
export function* accidents({ tree, source }: Typed): Iterable<Loss> {
	const found: Loss[] = [];
	visitNodes(tree, (node) => {
		const words = accidentOf(node, source);
		if (words) found.push({ ...placeIn(node), level: 'warning', ...words });
	});
	yield* found;
}

function accidentOf(node: Nodes, source: string): Words | undefined {
	switch (node.type) {
		case 'heading':
			return sourceOf(node, source).trimStart().startsWith('#') ? undefined : underlined(plainText(node));
		case 'blockquote':
			return /^>\s*[£$€]?\d/.test(sourceOf(node, source)) ? greaterThan(sourceOf(node, source)) : undefined;
		case 'emphasis':
		case 'strong':
			return insideWord(node, source);
		default:
			return undefined;
	}
}

function underlined(text: string): Words {
	return {
		rule: 'heading-underlined',
		reason: `"${excerpt(text)}" has a line of --- or === directly under it, so it is shown as a heading.`,
		fix: `If it is a heading, write \`## ${excerpt(text)}\`. If not, leave an empty line above the line of dashes.`,
	};
}

function greaterThan(source: string): Words {
	return {
		rule: 'greater-than',
		reason: `"${excerpt(source, 20)}" begins with >, so it is shown as a quotation and the sign is not shown.`,
		fix: 'Write "more than", or `\\>` to show the sign. If it is a quotation, nothing is wrong with it but the figure at its beginning.',
	};
}

/** Asterisks between letters or figures: "5*3*2" is shown as 532. */
function insideWord(node: Nodes, source: string): Words | undefined {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? 0;
	const isWord = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character);
	if (!isWord(source[start - 1]) || !isWord(source[end])) return undefined;
	return {
		rule: 'asterisks-inside-word',
		reason: `The asterisks around "${excerpt(plainText(node))}" are read as a mark for slanted or bold type, so they are not shown.`,
		fix: 'Write `×` for "times", or `\\*` to show an asterisk.',
	};
}
