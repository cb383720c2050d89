import type { Outline } from '../markdown/outline.ts';
import type { BlockName } from '../records/block-names.ts';
import { type Check, placeInBody } from './check.ts';

/** Lists that are printed from the details, and how the sentences that send readers to them name what is in them. */
const lists: { block: BlockName; words: RegExp; name: string }[] = [
	{
		block: 'consultees',
		words: /\b(?:consult\w*|forums?|groups?|stakeholders?|organisations?|partners)\b/i,
		name: 'Those who were asked',
	},
	{
		block: 'cross_references',
		words: /\bbackground (?:papers?|documents?)\b/i,
		name: 'The background papers',
	},
	{ block: 'contact', words: /\b(?:contact officers?|report authors?)\b/i, name: 'The contact details' },
];

export const mentionFits: Check = {
	name: 'mention-fits',
	level: 'warning',
	about:
		'Where the text says that groups, background papers or contact officers are “listed in section 5”, their list stands there. In Leicester’s report of 2004 the groups that were asked are “listed below under section 5”, which has the background papers: they are in section 6. Only sentences with “listed” or “set out” are looked at, and only lists that are printed from the details.',
	*run(record, { register }) {
		const outline = register.outlines.get(record.id);
		if (record.kind !== 'report' || !outline?.blocks.length) return;
		const mentions = outline.mentions.filter(
			({ kind, anchor }) => kind === 'section' && anchor !== undefined,
		);
		const lines = mentions.length > 0 ? record.body.split('\n') : [];
		for (const mention of mentions) {
			const sentence = sentenceBefore(lines[mention.line - 1] ?? '', mention.column);
			if (!/\b(?:listed|set out)\b/i.test(sentence)) continue;
			const places = sectionsOfBlocks(lines, outline);
			const here = places.filter(({ part }) => part === mention.part);
			const list = lists.find(({ words }) => words.test(sentence));
			const there = here.find(({ block }) => block === list?.block);
			if (!list || !there?.number || sameNumber(there.number, mention.target)) continue;
			// Only a section that holds another list is surely not the one that is meant.
			if (!here.some(({ number }) => number && sameNumber(number, mention.target))) continue;
			yield {
				place: placeInBody(record, mention),
				reason: `The text speaks of "${mention.text}", which holds another list. ${list.name} are in section ${there.number}, "${there.text}".`,
				fix: `Write \`section ${there.number.replace(/\.0$/, '')}\`, if that is meant. In a paper that was printed so, acknowledge it.`,
			};
		}
	},
};

/** What a sentence says up to a place in its line. */
function sentenceBefore(line: string, column: number): string {
	const before = line.slice(0, column - 1);
	return before.slice(Math.max(...['.', '!', '?'].map((stop) => before.lastIndexOf(stop))) + 1);
}

/** The section that each block stands in. */
function sectionsOfBlocks(lines: string[], { headings }: Outline) {
	return lines.flatMap((text, index) => {
		const block = /^:::([a-z_]+)\s*$/.exec(text)?.[1];
		const heading = block && headings.findLast(({ line, depth }) => line <= index + 1 && depth === 2);
		return heading ? [{ block, ...heading }] : [];
	});
}

/** A section 5 is printed as 5, 5. or 5.0. */
function sameNumber(a: string, b: string): boolean {
	const bare = (number: string) => number.replace(/\.0?$/, '');
	return bare(a) === bare(b);
}
