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
	moveHeads(sections);
	return { header: [...pieces.slice(0, first), ...loose], sections };
}

/** A heading of the template, or one with a printed number. */
function opensText(piece: Piece): boolean {
	return piece.kind === 'heading' && (piece.known !== undefined || /^\d{1,3}[.)]?\d*\s/.test(piece.text));
}

/** Labels of the header that stand before the heading of a part belong to that part. */
function moveHeads(sections: Section[]): void {
	sections.forEach((section, at) => {
		const before = sections[at - 1];
		if (!before || section.heading.known?.depth !== 1 || !section.heading.known.hasRule) return;
		const label = before.pieces.findIndex((piece) => piece.kind === 'row' && piece.fields.length > 0);
		if (label >= 0) section.head = before.pieces.splice(label);
	});
}
