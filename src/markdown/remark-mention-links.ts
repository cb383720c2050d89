import type { Text } from 'mdast';
import { linkPieces } from './link-pieces.ts';
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
		const links = found.flatMap((mention) => {
			const url = addressOf(mention);
			return url === undefined ? [] : [{ text: mention.text, index: mention.index, url }];
		});
		return linkPieces(value, links);
	}

	function addressOf(mention: PlacedMention): string | undefined {
		if (mention.anchor !== undefined) return `#${mention.anchor}`;
		return mention.kind === 'reference' || mention.kind === 'appendix' ? hrefOf(mention) : undefined;
	}
}
