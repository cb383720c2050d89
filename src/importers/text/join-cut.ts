import type { PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import type { ImportNote } from '../source-document.ts';

/** A shorter text is a line of its own, as in an address, and was not cut. */
const shortestCut = 40;

/** Joins again what the end of a page or of a cell has cut: words that do not end, and a paragraph that begins in the middle of a sentence. */
export function joinCut(blocks: RootContent[]): { blocks: RootContent[]; notes: ImportNote[] } {
	const joined: RootContent[] = [];
	const notes: ImportNote[] = [];
	for (const block of blocks) {
		const before = joined.at(-1);
		const open = before && block.type === 'paragraph' ? openEnd(before) : undefined;
		if (open && block.type === 'paragraph' && beginsInside(plainText(block))) {
			notes.push(noteOf(open, plainText(block)));
			open.push({ type: 'text', value: ' ' }, ...block.children);
		} else joined.push(block);
	}
	return { blocks: joined, notes };
}

/** The words at the end of a block, where they stop within a sentence. */
function openEnd(block: RootContent): PhrasingContent[] | undefined {
	const words = lastWords(block);
	if (!words) return undefined;
	const text = plainText({ type: 'paragraph', children: words });
	return text.length >= shortestCut && /[\p{L}\p{N},(]$/u.test(text) ? words : undefined;
}

function lastWords(block: RootContent): PhrasingContent[] | undefined {
	if (block.type === 'paragraph') return block.children;
	if (block.type === 'list') return lastWords(block.children.at(-1)?.children.at(-1) as RootContent);
	if (block.type !== 'table') return undefined;
	return block.children.at(-1)?.children.findLast(({ children }) => children.length > 0)?.children;
}

function beginsInside(text: string): boolean {
	return /^\p{Ll}/u.test(text) && !/^\S*[@.]\S/.test(text);
}

function noteOf(open: PhrasingContent[], rest: string): ImportNote {
	const before = plainText({ type: 'paragraph', children: open }).slice(-40);
	return {
		kind: 'look_at',
		place: `“…${before} / ${rest.slice(0, 40)}…”`,
		text: 'A sentence was cut here, by the end of a page or of a cell. Its halves were joined.',
	};
}
