import type { Outline, Paragraph } from '../markdown/outline.ts';
import { type Check, type Finding, placeInBody } from './check.ts';

export const paragraphNumbers: Check = {
	name: 'paragraph-numbers',
	level: 'warning',
	about:
		'In each part of a paper a printed number stands once, and the next one follows it. Members vote on “paragraph 4.3” and later readers look for it: two of them, or none, and nobody knows what was decided. In a paper that was printed so, the numbers stay as they are, and the problem is acknowledged.',
	*run(record, { register }) {
		const outline = register.outlines.get(record.id);
		if (!outline) return;
		for (const { line, ...said } of findSlips(outline))
			yield { place: placeInBody(record, { line }), ...said };
	},
};

type Slip = Pick<Finding, 'reason' | 'fix'> & { line: number };

/** Goes through the numbers with a full stop inside, and those of sections, each run by itself: 4.1, 4.2 …; 2.0, 3.0 … */
function* findSlips({ paragraphs, headings }: Outline): Iterable<Slip> {
	const headed = new Set(headings.map(({ anchor }) => anchor));
	const runs = new Map<string, { at: number; number: string; line: number }>();
	const seen = new Map<string, Paragraph>();
	for (const paragraph of paragraphs) {
		const { number, part, line } = paragraph;
		const place = readNumber(number, headed.has(paragraph.anchor));
		if (!place) continue;
		const run = `${part} ${place.stem}`;
		const before = runs.get(run);
		const same = seen.get(`${run}.${place.at}`);
		seen.set(`${run}.${place.at}`, paragraph);
		if (same) {
			yield {
				line,
				reason: `The number ${number} is used twice: on line ${same.line} and here.`,
				fix: 'Give this one the number that comes next, and correct those after it and what mentions them.',
			};
			continue;
		}
		if (before && place.at < before.at)
			yield {
				line,
				reason: `The number ${number} stands after ${before.number}.`,
				fix: 'Correct the number, or move the paragraph to where it belongs.',
			};
		else if (before && place.at > before.at + 1)
			yield { line, ...missingBetween(before, { ...place, number }) };
		runs.set(run, { at: Math.max(place.at, before?.at ?? 0), number, line });
	}
}

/** 4.3 is the third of those under 4; 2.0 and 2 are the second section. Letters and the items of a list are not looked at. */
function readNumber(number: string, isHeading: boolean): { stem: string; at: number } | undefined {
	if (!/^\d+(?:\.\d+)*$/.test(number)) return undefined;
	const parts = number.replace(/(?<=\d)\.0$/, '').split('.');
	if (parts.length === 1 && !isHeading) return undefined;
	return { stem: parts.slice(0, -1).join('.'), at: Number(parts.at(-1)) };
}

function missingBetween(
	before: { at: number; number: string },
	after: { stem: string; at: number; number: string },
): Pick<Slip, 'reason' | 'fix'> {
	const name = (at: number) => `${after.stem && `${after.stem}.`}${at}`;
	const [first, last] = [name(before.at + 1), name(after.at - 1)];
	return {
		reason: `${after.number} follows ${before.number}: there is no ${first === last ? first : `${first} to ${last}`}.`,
		fix: 'Correct the number, or put in the paragraph that is missing.',
	};
}
