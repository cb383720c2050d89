import { numberOf } from '../template/normal-words.ts';
import type { Piece } from './piece.ts';

type HeadingPiece = Extract<Piece, { kind: 'heading' }>;

/** A heading and the pieces under it, up to the next. */
export interface Section {
	heading: HeadingPiece;
	/** The header that a paper in parts repeats above the heading of a part. */
	head: Piece[];
	pieces: Piece[];
}

/** Parts a paper into its header, which ends at the first section, and its sections. */
export function partSections(pieces: Piece[]): { header: Piece[]; sections: Section[] } {
	const start = pieces.findIndex(opensText);
	const first = start < 0 ? pieces.length : start;
	const sections: Section[] = [];
	const loose: Piece[] = [];
	for (const piece of pieces.slice(first)) {
		if (piece.kind === 'heading') sections.push({ heading: piece, head: [], pieces: [] });
		else (sections.at(-1)?.pieces ?? loose).push(piece);
	}
	return { header: [...pieces.slice(0, first), ...loose], sections: withHeads(sections) };
}

/** A heading of the template, or one with a printed number. */
function opensText(piece: Piece): boolean {
	return piece.kind === 'heading' && (piece.known !== undefined || numberOf(piece.text) !== undefined);
}

/** Labels of the header that stand before the heading of a part belong to that part, with the title between them. */
function withHeads(sections: Section[]): Section[] {
	const kept: Section[] = [];
	for (const section of sections) {
		const { known } = section.heading;
		if (known?.depth === 1 && known.hasRule) section.head = takeHead(kept);
		kept.push(section);
	}
	return kept;
}

/** Takes the pieces from the first label on, and the titles among them, out of the end of the part before. */
function takeHead(kept: Section[]): Piece[] {
	const before = kept.findLastIndex(({ heading }) => !isFree(heading));
	const own = kept[before];
	if (!own) return [];
	const titles = kept.slice(before + 1);
	const pieces = [...own.pieces, ...titles.flatMap((title) => [asText(title.heading), ...title.pieces])];
	const label = pieces.findIndex((piece) => piece.kind === 'row' && piece.fields.length > 0);
	if (label < 0 || label > own.pieces.length + 1) return [];
	kept.length = before + 1;
	own.pieces = pieces.slice(0, label);
	return pieces.slice(label);
}

/** A heading that neither the template nor a number knows, as a title in bold is. */
const isFree = ({ known, text }: HeadingPiece): boolean => !known && numberOf(text) === undefined;

const asText = ({ node }: HeadingPiece): Piece => ({
	kind: 'block',
	node: { type: 'paragraph', children: [{ type: 'strong', children: node.children }] },
});
