import type { Outline } from '../../markdown/outline.ts';
import type { Report } from '../../records/report.ts';
import type { Piece } from '../sentence.ts';

type Implication = Report['implications'][number];

const kinds: Record<Implication['kind'], string> = {
	financial: 'Financial',
	legal: 'Legal',
	equality: 'Equality',
	human_rights: 'Human rights',
	environment: 'Environment',
	crime_and_disorder: 'Crime and disorder',
	policy: 'Policy',
	risk: 'Risk',
	property: 'Property',
	staffing: 'Staffing',
	health: 'Health',
	low_income: 'People on low income',
	other: 'Other',
};

export interface ImplicationRow {
	name: string;
	applies: string;
	paragraphs: Piece[];
	adviser?: string | undefined;
}

/** The rows that the paper prints, with its references to paragraphs as links. */
export function implicationRows(implications: Implication[], outline: Outline): ImplicationRow[] {
	const printed = implications.filter(({ listed }) => listed !== false);
	return printed.map(({ kind, printed: words, applies, paragraphs = '', adviser }) => ({
		name: words ?? kinds[kind],
		applies: applies === undefined ? '' : applies ? 'Yes' : 'No',
		paragraphs: linked(paragraphs, outline),
		adviser,
	}));
}

/** Makes a link of each number that is a paragraph of the text. The table stands in the last part that has it. */
function linked(text: string, { paragraphs }: Outline): Piece[] {
	return text.split(/(\d+(?:\.\d+)*)/).flatMap((piece, at): Piece[] => {
		if (piece === '') return [];
		const target = at % 2 === 1 ? paragraphs.findLast(({ number }) => number === piece) : undefined;
		return [target ? { text: piece, href: `#${target.anchor}` } : piece];
	});
}
