import { type Check, placeInBody } from './check.ts';

/** "Section 5", "paragraph 4.3" and "Appendix 1" in the text point to something that is there. */
export const mentionResolves: Check = {
	name: 'mention-resolves',
	level: 'warning',
	about:
		'When the text says “section 5”, “paragraph 4.3” or “Appendix 1”, there is one. These words become links, and members turn to what they name.',
	*run(record, { register }) {
		for (const mention of register.outlines.get(record.id)?.mentions ?? []) {
			if (mention.kind === 'reference') continue;
			const there =
				mention.kind === 'appendix'
					? record.kind === 'report' && record.data.appendices.some(({ number }) => number === mention.target)
					: mention.anchor !== undefined;
			if (there) continue;
			yield {
				place: placeInBody(record, mention),
				reason: `The text speaks of "${mention.text}", and there is none with that number.`,
				fix:
					mention.kind === 'appendix'
						? 'Add it to `appendices`, or correct the number.'
						: 'Correct the number.',
			};
		}
	},
};
