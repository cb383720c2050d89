import { beginsWithCapital, isQuantity, readDottedLabel } from '../labels.ts';
import { comesNext, continues, type Sequence } from '../number-fit.ts';
import { isPartHeading } from '../part-heads.ts';
import { leadText } from '../plain-text.ts';
import { readMarks } from '../read-marks.ts';
import { childrenOf, type Nodes } from '../tree.ts';
import { excerpt, type Loss, placeIn, type Typed } from './loss.ts';

/** A number that was not typed as one: as it was meant, and the words after it. */
interface Slip {
	node: Nodes;
	meant: string;
	/** The number as it should be typed: without a dot inside it needs one behind it. */
	typed: string;
	rest: string;
}

/** `7.1Text`, `4,1 Text`, `3.1: Text`: shown as typed, and no number, though the one before or after it is its neighbour. */
export function* mistypedNumbers({ tree }: Typed): Iterable<Loss> {
	const slips = new Map(
		tree.children.flatMap((node) => readSlip(node) ?? []).map((slip) => [slip.node, slip]),
	);
	if (slips.size === 0) return;
	const { of } = readMarks(tree);
	let sequence: Sequence = {};
	let waiting: Slip | undefined;
	for (const node of tree.children.flatMap((child) =>
		child.type === 'list' ? childrenOf(child) : [child],
	)) {
		if (isPartHeading(node)) sequence = {};
		const number = of.get(node)?.kind === 'item' ? undefined : of.get(node)?.number;
		const slip = number === undefined ? slips.get(node) : undefined;
		if (waiting && number !== undefined && isNext(number, waiting.meant)) yield lossOf(waiting);
		if (number !== undefined) waiting = undefined;
		if (slip && fits(slip, sequence)) yield lossOf(slip);
		else if (slip) waiting = slip;
		else if (number === undefined) continue;
		sequence = after(node, slip?.meant ?? number ?? '', sequence);
	}
}

/** Not `4,500` nor `10:00`: a further part of a number is 0, or one or two figures of which the first is not 0. */
const inParagraph = /^\(?(\d{1,3}(?:\s?[.,:;·]{1,2}\s?(?:[1-9]\d?|0)(?!\d))*)([.,:;)]{0,2})/;
const inHeading = /^(\d{1,3}(?:\.\d{1,2})*)([.)]?)(?=\p{Lu}\p{L})/u;

/** In a paragraph any sign may have slipped in, for its neighbours decide; in a heading only the space may be missing. */
function readSlip(node: Nodes): Slip | undefined {
	if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
	const lead = leadText(node);
	const [all = '', number = '', sign = ''] =
		(node.type === 'heading' ? inHeading : inParagraph).exec(lead) ?? [];
	if (number === '' || readDottedLabel(lead)) return undefined;
	const value = number.split(/\D+/).join('.');
	const rest = lead.slice(all.length);
	// A figure alone begins many a sentence: "5 schools", "5, 6 and 7". With a stop and no space it begins none.
	if (!value.includes('.') && (!/^[.)]$/.test(sign) || /^\s/.test(rest))) return undefined;
	const words = { printed: number, value, rest: rest.trimStart() };
	if (isQuantity(words) || !beginsWithCapital(words.rest)) return undefined;
	return { node, meant: value, typed: value.includes('.') ? value : value + sign, rest: words.rest };
}

function fits({ node, meant }: Slip, sequence: Sequence): boolean {
	if (node.type === 'heading') return true;
	return meant.includes('.') ? continues(meant, sequence) : isNext(meant, sequence.last ?? '');
}

function isNext(number: string, last: string): boolean {
	return last.includes('.') ? comesNext(number, last) : last !== '' && Number(number) === Number(last) + 1;
}

function after(node: Nodes, number: string, { section, last }: Sequence): Sequence {
	if (node.type !== 'heading') return { section, last: number };
	return { section: number, last: number.includes('.') && !number.endsWith('.0') ? number : last };
}

function lossOf({ node, meant, typed, rest }: Slip): Loss {
	return {
		...placeIn(node),
		level: 'warning',
		rule: 'number-mistyped',
		reason: `"${excerpt(leadText(node), 30)}" is not read as number ${meant}, so it cannot be cited or linked to.`,
		fix: `Write the number, a space and the words: \`${typed} ${excerpt(rest, 20)}\`.`,
	};
}
