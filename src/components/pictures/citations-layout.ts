import type { AnyEntry, Backlink, Summary } from '../../register/entry.ts';
import { shorten } from '../../register/rows.ts';
import { backlinkWords, referenceWords } from '../record-words.ts';

/** A paper in the picture of what cites what. */
export interface Cited {
	title: string;
	/** How the one stands to the other: "Cites", "Adopted by". */
	how: string;
}

/** One side of the picture: the papers that are shown, and how many are not. */
export interface Side {
	papers: Cited[];
	more: number;
}

export interface Citations {
	/** What it builds on. */
	before: Side;
	/** What refers to it. */
	after: Side;
}

const mostShown = 5;
/** In characters: three lines in a box. */
const longestTitle = 70;

/** What binds two papers most is shown first. */
const byStrength: Backlink['kind'][] = [
	'supersedes',
	'adopts',
	'amends',
	'implements',
	'follows',
	'appendix',
	'background_paper',
	'cites',
	'mentions',
];

/** What a paper builds on and what refers to it, one step each way; nothing where that is too little for a picture. */
export function layCitations({
	references,
	cited_by,
}: Pick<AnyEntry, 'references' | 'cited_by'>): Citations | undefined {
	const on = references.flatMap(({ kind, target }) => (target ? [{ kind, paper: target }] : []));
	const of = cited_by.map(({ kind, from }) => ({ kind, paper: from }));
	const sides = { before: sideOf(on, referenceWords), after: sideOf(of, backlinkWords) };
	return sides.before.papers.length + sides.after.papers.length > 1 ? sides : undefined;
}

/** How the lines run from the papers of a side to the middle, in a box of 100 by 100: each paper has an equal part of its height. */
export function linesOf({ papers, more }: Side, side: keyof Citations): string[] {
	const rows = papers.length + Number(more > 0);
	const [paper, middle] = side === 'before' ? [0, 100] : [100, 0];
	return Array.from({ length: rows }, (_, at) => {
		const y = Math.round(((at + 0.5) / rows) * 10_000) / 100;
		return `M${paper} ${y}C50 ${y} 50 50 ${middle} 50`;
	});
}

function sideOf(links: { kind: Backlink['kind']; paper: Summary }[], words: typeof backlinkWords): Side {
	const strongest = links.toSorted((a, b) => byStrength.indexOf(a.kind) - byStrength.indexOf(b.kind));
	const papers = [...Map.groupBy(strongest, ({ paper }) => paper.id).values()].flatMap(
		([first]) => first ?? [],
	);
	// "And one more" would take the place of the one.
	const shown = papers.length === mostShown + 1 ? papers.length : mostShown;
	return {
		papers: papers
			.slice(0, shown)
			.map(({ kind, paper }) => ({ title: shorten(paper.title, longestTitle), how: words[kind] })),
		more: Math.max(0, papers.length - shown),
	};
}
