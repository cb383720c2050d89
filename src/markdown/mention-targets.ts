import type { FoundMention } from './find-mentions.ts';
import type { Mark, Marks } from './marks.ts';

/** What mentions can point to within a body. */
export interface MentionTargets {
	/** The highest section number that is printed. */
	highest: number;
	/** The address of what is mentioned: in the part the mention names, in its own part, or in the first that has it. */
	anchorOf(mention: FoundMention, part: number): string | undefined;
}

/** "Section 5" is a heading numbered 5 or 5.0, or else a paragraph 5; a paragraph 5 may be a heading; an appendix is a heading. */
export function readMentionTargets(marks: Marks): MentionTargets {
	const first = new Map<string, Mark>();
	const firstOfPart = new Map<string, Mark>();
	let highest = 0;
	for (const mark of marks.list) {
		for (const name of namesOf(mark)) {
			if (!first.has(name)) first.set(name, mark);
			const named = `${mark.part} ${name}`;
			if (!firstOfPart.has(named)) firstOfPart.set(named, mark);
		}
		highest = Math.max(highest, Number.parseInt(mark.number ?? '', 10) || 0);
	}
	return {
		highest,
		anchorOf(mention, part) {
			const names = wantedNames(mention);
			const near = names.map((name) => firstOfPart.get(`${mention.part ?? part} ${name}`));
			const anywhere = names.map((name) => first.get(name));
			return [...near, ...anywhere].find((found) => found !== undefined)?.anchor;
		},
	};
}

function namesOf({ kind, number, text }: Mark): string[] {
	const annex = /^(?:appendix|annex)\s+([\dA-Z]+(?:\.\d+)*)/i.exec(text)?.[1];
	const names = annex === undefined ? [] : [`appendix ${annex.toUpperCase()}`];
	if (number !== undefined && kind !== 'part')
		names.push(`${kind === 'heading' ? 'section' : 'paragraph'} ${plain(number)}`);
	return names;
}

function wantedNames({ kind, target }: FoundMention): string[] {
	if (kind === 'section') return [`section ${plain(target)}`, `paragraph ${plain(target)}`];
	if (kind === 'paragraph') return [`paragraph ${plain(target)}`, `section ${plain(target)}`];
	return kind === 'appendix' ? [`appendix ${target.toUpperCase()}`] : [];
}

function plain(number: string): string {
	return number.replace(/\.0$/, '');
}
