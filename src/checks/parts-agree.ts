import type { Recommendation } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import { readPartHeads } from '../markdown/part-heads.ts';
import { plainText } from '../markdown/plain-text.ts';
import { comparableHeading } from '../markdown/read-recommendations.ts';
import { lineOf, type Root } from '../markdown/tree.ts';
import type { RecordOf } from '../records/kinds.ts';
import { differenceByWords } from '../register/word-difference.ts';
import { type Check, type Finding, type Matter, placeInBody } from './check.ts';
import { inSentence } from './names.ts';

export const partsAgree: Check = {
	name: 'parts-agree',
	level: 'warning',
	about:
		'A paper in two parts has one title and asks for the same thing in both. In Leicester’s report of 2004 the second part has another title, and the first presents the strategy “for endorsement”, the second “for approval”: nobody can say which of the two was decided. The head of a part, its recommendations and the lists in its other named sections are compared with those of the first part.',
	*run(record, matter) {
		const outline = matter.register.outlines.get(record.id);
		if (record.kind !== 'report' || !outline || outline.parts.length < 2) return;
		const root = parseBody(record.body);
		yield* compareTitles(record, root);
		yield* compareRecommendations(record, outline.recommendations);
		yield* compareSections(record, root, matter);
	},
};

/** The head of a part repeats the title. The line that has most of its words is meant to be it. */
function* compareTitles(record: RecordOf<'report'>, root: Root): Iterable<Finding> {
	for (const [, head] of readPartHeads(root.children)) {
		const lines = head.map((node) => ({ text: plainText(node), line: lineOf(node) }));
		const likeness = lines.map(({ text }) => shareOfWords(text, record.data.title));
		const most = Math.max(0, ...likeness);
		const near = lines[likeness.indexOf(most)];
		if (!near || most < 0.5 || comparable(near.text) === comparable(record.data.title)) continue;
		yield {
			place: placeInBody(record, near),
			reason: `This part is called "${near.text}", and the report "${record.data.title}".`,
			fix: 'Give both the same title. In a paper that was printed so, acknowledge it.',
		};
	}
}

function* compareRecommendations(record: RecordOf<'report'>, all: Recommendation[]): Iterable<Finding> {
	const [first] = all;
	if (!first) return;
	const asked = all.filter(({ part }) => part === first.part);
	for (const part of new Set(all.map((one) => one.part))) {
		const again = all.filter((one) => one.part === part);
		const [start] = again;
		if (part === first.part || !start) continue;
		if (again.length !== asked.length)
			yield {
				place: placeInBody(record, start),
				reason: `This part asks for ${again.length} ${again.length === 1 ? 'thing' : 'things'}, and the first part for ${asked.length}.`,
				fix: 'Let the recommendations be the same in both parts.',
			};
		else yield* compareItems(record, asked, again);
	}
}

interface Item {
	text: string;
	line: number;
}

function* compareItems(record: RecordOf<'report'>, first: Item[], again: Item[]): Iterable<Finding> {
	for (const [index, { text, line }] of again.entries()) {
		const before = first[index]?.text ?? '';
		if (comparable(before) === comparable(text)) continue;
		yield { place: placeInBody(record, { line }), ...differs(before, text) };
	}
}

/** The lists of the sections that a template names, where a later part has as many items that are much alike. */
function* compareSections(record: RecordOf<'report'>, root: Root, { register }: Matter): Iterable<Finding> {
	const named = register.templates.get(record.data.template)?.data.sections ?? {};
	const others = Object.entries(named).filter(([name]) => name !== 'recommendations');
	for (const heading of others.map(([, words]) => comparableHeading(words))) {
		const [first, ...later] = itemsUnder(root, heading);
		for (const again of later) {
			const isRepeated = again.every(
				({ text }, index) => shareOfWords(text, first?.[index]?.text ?? '') > 0.5,
			);
			if (first && first.length === again.length && isRepeated) yield* compareItems(record, first, again);
		}
	}
}

/** The items of lists under each heading of these words, one list of them for each part that has such a section. */
function itemsUnder(root: Root, heading: string): Item[][] {
	const sections: Item[][] = [];
	let open: Item[] | undefined;
	for (const node of root.children) {
		if (node.type === 'heading') {
			const words = comparableHeading(plainText(node).replace(/^[\d.]+\s+/, ''));
			open = words === heading ? [] : undefined;
			if (open) sections.push(open);
		} else if (node.type === 'list' && open) {
			open.push(...node.children.map((item) => ({ text: plainText(item), line: lineOf(item) })));
		}
	}
	return sections;
}

function differs(before: string, text: string): Pick<Finding, 'reason' | 'fix'> {
	const pieces = differenceByWords(before, text).filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
	const words = (change: 'added' | 'removed') =>
		inSentence(pieces.filter((piece) => piece.change === change).map((piece) => `"${piece.text.trim()}"`));
	const [here, there] = [words('added'), words('removed')];
	const isShort = here.length + there.length < 160;
	return {
		reason: isShort
			? `This part says ${here || 'nothing'}, where the first part says ${there || 'nothing'}.`
			: 'This part says something else than the first part does in the same place.',
		fix: 'Let both parts say the same. In a paper that was printed so, acknowledge it.',
	};
}

function comparable(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\s.;,]+$/, '')
		.replace(/\s+/g, ' ');
}

/** The words that two texts share, of those of the longer one: 0 to 1. */
function shareOfWords(a: string, b: string): number {
	const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
	if (!left?.size || !right?.size) return 0;
	const shared = [...left].filter((word) => right.has(word)).length;
	return shared / Math.max(left.size, right.size);
}
