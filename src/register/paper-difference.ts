import { z } from 'astro/zod';
import { diffArrays } from 'diff';
import { parseBody } from '../markdown/parse.ts';
import { readOutline } from '../markdown/read-outline.ts';
import { readTextBlocks, type TextBlock } from '../markdown/text-blocks.ts';
import { reportSchema } from '../records/report.ts';
import { formatDate } from './calendar.ts';
import type { Paper } from './paper.ts';
import { type DifferencePiece, differenceByWords } from './word-difference.ts';

/** A part of a paper that was changed. */
export interface ChangedPart {
	/** Where it stands: "Paragraph 4.3", "Text after 4.3", "Title". */
	label: string;
	pieces: DifferencePiece[];
}

/** What differs between two versions of a paper: in its details first, then in its text, paragraph by paragraph. */
export function differenceOfPapers(
	before: Paper,
	after: Paper,
	nameOf: (id: string) => string,
): ChangedPart[] {
	return [
		...differenceOfDetails(before.details, after.details, nameOf),
		...differenceOfTexts(blocksOf(before.text), blocksOf(after.text)),
	];
}

function blocksOf(text: string): TextBlock[] {
	const root = parseBody(text);
	return readTextBlocks(root, readOutline(root, { recommendations: [] }));
}

/** More steps than these between two texts tell a reader that the text is another one. */
const mostSteps = 1000;

/** Pieces that both texts have are passed over; a piece that took the place of another is compared with it by words. */
function differenceOfTexts(before: TextBlock[], after: TextBlock[]): ChangedPart[] {
	const comparator = (a: TextBlock, b: TextBlock) => a.text === b.text;
	const runs = diffArrays(before, after, { comparator, maxEditLength: mostSteps }) ?? [
		{ removed: true, added: false, value: before },
		{ removed: false, added: true, value: after },
	];
	const parts: ChangedPart[] = [];
	let removed: TextBlock[] = [];
	for (const [at, run] of runs.entries()) {
		if (run.removed) removed = run.value;
		if (run.removed && runs[at + 1]?.added) continue;
		parts.push(...compareRuns(removed, run.added ? run.value : []));
		removed = [];
	}
	return parts;
}

function compareRuns(removed: TextBlock[], added: TextBlock[]): ChangedPart[] {
	const left = [...removed];
	const parts: ChangedPart[] = [];
	for (const block of added) {
		// What was removed before this, and has no counterpart anywhere, is told before it.
		while (left[0] && !added.some((other) => isSamePlace(left[0] as TextBlock, other)))
			parts.push(whole(left.shift() as TextBlock, 'removed'));
		const at = left.findIndex((other) => isSamePlace(other, block));
		for (const gone of at === -1 ? [] : left.splice(0, at)) parts.push(whole(gone, 'removed'));
		const counterpart = at === -1 ? undefined : left.shift();
		parts.push(
			counterpart
				? { label: labelOf(block), pieces: differenceByWords(counterpart.text, block.text) }
				: whole(block, 'added'),
		);
	}
	return [...parts, ...left.map((gone) => whole(gone, 'removed'))];
}

/** The same printed number, or words of which at least a third are the same. */
function isSamePlace(a: TextBlock, b: TextBlock): boolean {
	if (a.isNumbered || b.isNumbered) return a.isNumbered && b.isNumbered && a.number === b.number;
	const [one, other] = [a, b].map(({ text }) => new Set(text.toLowerCase().split(' '))) as [
		Set<string>,
		Set<string>,
	];
	return one.intersection(other).size * 3 >= Math.max(one.size, other.size);
}

function whole(block: TextBlock, change: 'added' | 'removed'): ChangedPart {
	return { label: labelOf(block), pieces: [{ change, text: block.text }] };
}

function labelOf({ number, isNumbered, kind }: TextBlock): string {
	if (kind === 'heading') return isNumbered ? `Heading ${number}` : after('Heading', number);
	if (kind === 'row') return after('Row of a table', number);
	return isNumbered ? `Paragraph ${number}` : after('Text', number);
}

function after(what: string, number: string | undefined): string {
	return number === undefined ? `${what} before the first number` : `${what} after ${number}`;
}

/** Contact details that are gone are not shown again, so they are left out. */
function differenceOfDetails(
	before: Paper['details'],
	after: Paper['details'],
	nameOf: (id: string) => string,
): ChangedPart[] {
	const names = Object.keys(reportSchema.shape) as (keyof typeof reportSchema.shape)[];
	return names
		.filter((name) => name !== 'contact')
		.flatMap((name) => {
			const words = [before, after].map((details) => inWords(details[name], nameOf));
			const [was = '', is = ''] = words;
			const label = z.globalRegistry.get(reportSchema.shape[name])?.title ?? name;
			return was === is ? [] : [{ label, pieces: differenceByWords(was, is) }];
		});
}

/** A value of a field, to be read. What is open goes without saying; the name of a file that is gone is not told. */
function inWords(value: unknown, nameOf: (id: string) => string): string {
	if (value === undefined) return '';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (Array.isArray(value)) return value.map((item) => inWords(item, nameOf)).join('; ');
	if (typeof value === 'object' && value !== null)
		return Object.entries(value)
			.filter(([name, item]) => name !== 'file' && item !== 'open')
			.map(([, item]) => inWords(item, nameOf))
			.filter((words) => words !== '')
			.join(', ');
	const text = String(value);
	return /^\d{4}-\d{2}(-\d{2})?$/.test(text) ? formatDate(text) : nameOf(text);
}
