import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { placeAt } from '../words/place.ts';
import type { Reading } from './reading.ts';

/** What stands in a cell as one paragraph: a line break between its paragraphs, its list items and the rows of a table in it. */
export function cellContent(state: State, cell: Element, reading: Reading): PhrasingContent[] {
	return joinLines(linesOf(state.toFlow(state.all(cell)), reading));
}

function joinLines(lines: PhrasingContent[][]): PhrasingContent[] {
	return lines.flatMap((line, at): PhrasingContent[] => (at === 0 ? line : [{ type: 'break' }, ...line]));
}

function linesOf(blocks: RootContent[], reading: Reading): PhrasingContent[][] {
	return blocks.flatMap((block): PhrasingContent[][] => {
		if (block.type === 'paragraph') return [block.children];
		if (block.type === 'heading') return [[{ type: 'strong', children: block.children }]];
		if (block.type === 'list') return block.children.flatMap(({ children }) => linesOf(children, reading));
		if (block.type === 'blockquote') return linesOf(block.children, reading);
		if (block.type === 'code') return [[{ type: 'text', value: block.value }]];
		if (block.type === 'thematicBreak') return [];
		if (!('children' in block)) return [[block as PhrasingContent]];
		if (block.type !== 'table') return linesOf(block.children as RootContent[], reading);
		reading.note(
			'look_at',
			`Table ${placeAt(plainText(block))}`,
			'It stood in a cell of another table. Each of its rows became a line of that cell.',
		);
		return block.children.map((row) =>
			row.children
				.map(({ children }) => children)
				.filter((children) => children.length > 0)
				.flatMap((children, at): PhrasingContent[] =>
					at === 0 ? children : [{ type: 'text', value: ' – ' }, ...children],
				),
		);
	});
}
