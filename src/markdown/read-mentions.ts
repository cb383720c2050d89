import type { Text } from 'mdast';
import { type FoundMention, findMentions } from './find-mentions.ts';
import type { Marks } from './marks.ts';
import { type MentionTargets, readMentionTargets } from './mention-targets.ts';
import type { Mention } from './outline.ts';
import { readPlaces, visitProse } from './prose.ts';
import type { Root } from './tree.ts';

/** A mention, and the text that it stands in. */
export interface PlacedMention extends Mention {
	node: Text;
	index: number;
}

/** The mentions in the prose of a body, in its order. Links, code and the first words of a heading hold none. */
export function readMentions(root: Root, marks: Marks): PlacedMention[] {
	const found: PlacedMention[] = [];
	const targets = readMentionTargets(marks);
	const starts = new Map(
		[...marks.heads].map(([heading, head]) => [head[0] ?? heading, marks.of.get(heading)?.part]),
	);
	let part = 1;
	for (const block of root.children) {
		part = starts.get(block) ?? part;
		let isFirst = true;
		visitProse(block, (node) => {
			const placeOf = readPlaces(node);
			for (const mention of findMentions(node.value)) {
				const isTitle = block.type === 'heading' && isFirst && mention.index === 0;
				if (isTitle || isStatute(mention, targets)) continue;
				found.push({
					...mention,
					...placeOf(mention.index),
					node,
					part,
					anchor: targets.anchorOf(mention, part),
				});
			}
			isFirst = false;
		});
	}
	return found;
}

/** Figures far beyond the paper's own numbers are sections of an Act: "Section 151". */
function isStatute({ kind, target }: FoundMention, { highest }: MentionTargets): boolean {
	return kind === 'section' && Number.parseInt(target, 10) > highest + 9;
}
