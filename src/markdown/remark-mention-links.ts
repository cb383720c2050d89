import type { Text } from 'mdast';
import type { Mention } from './outline.ts';
import type { PlacedMention } from './read-mentions.ts';
import type { PhrasingContent, Root } from './tree.ts';
import { replaceNodes } from './walk.ts';

/** Where mentions lead: those of this body by their anchor, the others by what `hrefOf` says. */
export interface MentionLinks {
	mentions: PlacedMention[];
	hrefOf(mention: Mention): string | undefined;
}

/** Makes links of "paragraph 4.3", "Appendix 1" and `CAB/2004/031` where they lead somewhere. */
export function remarkMentionLinks({ mentions, hrefOf }: MentionLinks) {
	const byNode = Map.groupBy(mentions, ({ node }) => node);
	return (tree: Root): void => {
		if (mentions.length === 0) return;
		replaceNodes(tree, (node) => {
			const found = node.type === 'text' ? byNode.get(node) : undefined;
			return found && node.type === 'text' ? linked(node, found) : undefined;
		});
	};

	function linked({ value }: Text, found: PlacedMention[]): PhrasingContent[] {
		const pieces: PhrasingContent[] = [];
		let from = 0;
		for (const mention of found) {
			const url = addressOf(mention);
			if (url === undefined) continue;
			if (mention.index > from) pieces.push({ type: 'text', value: value.slice(from, mention.index) });
			pieces.push({ type: 'link', url, children: [{ type: 'text', value: mention.text }] });
			from = mention.index + mention.text.length;
		}
		if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) });
		return pieces;
	}

	function addressOf(mention: PlacedMention): string | undefined {
		if (mention.anchor !== undefined) return `#${mention.anchor}`;
		return mention.kind === 'reference' || mention.kind === 'appendix' ? hrefOf(mention) : undefined;
	}
}
