import { SKIP, visit } from 'unist-util-visit';
import type { Mention } from './outline.ts';
import type { PlacedMention } from './read-mentions.ts';
import type { PhrasingContent, Root } from './tree.ts';

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
		visit(tree, 'text', (node, index, parent) => {
			const found = byNode.get(node);
			if (!found || !parent || index === undefined) return undefined;
			const pieces: PhrasingContent[] = [];
			let from = 0;
			for (const mention of found) {
				const url = mention.anchor === undefined ? hrefOf(mention) : `#${mention.anchor}`;
				if (url === undefined) continue;
				if (mention.index > from) pieces.push({ type: 'text', value: node.value.slice(from, mention.index) });
				pieces.push({ type: 'link', url, children: [{ type: 'text', value: mention.text }] });
				from = mention.index + mention.text.length;
			}
			if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) });
			parent.children.splice(index, 1, ...pieces);
			return [SKIP, index + pieces.length];
		});
	};
}
