import type { Fields } from '../importers/fields/reading.ts';
import type { ImportNote, SourceImage } from '../importers/source-document.ts';
import type { FormField } from '../records/form-fields.ts';
import type { Problem } from '../records/problem.ts';

/** What the page asks of the converter. Each question has a number, and its answer has the same. */
export type Question = { number: number } & (
	| { ask: 'convert'; file: File; template?: string | undefined }
	| { ask: 'revise'; fields: Fields; id: string }
);

/** A report that was made of a paper, or why there is none and what to do. */
export interface Answer {
	number: number;
	outcome: { ok: true; value: Conversion } | Refused;
}

/** Why there is no report, and what to do. */
export interface Refused {
	ok: false;
	reason: string;
	fix: string;
	/** What to choose from, where the paper does not say which kind of report it is. */
	templates?: TemplateName[];
}

export interface TemplateName {
	id: string;
	name: string;
}

/** Something wrong with the report, and where it is to be mended. */
export interface ShownProblem extends Problem {
	/** The field of the form, by the names and positions that lead to it; absent where it is in the text. */
	field?: PropertyKey[];
	/** The line of the file, where it is in the text. */
	words?: string;
}

/** Everything that the page shows of a report. */
export interface Conversion {
	/** The name of the paper's file. */
	source: string;
	/** The report's id for ever, and the name of its file without the ending. */
	id: string;
	/** Where its file goes, below the folder of the program: `content/reports/2026/ID.md`. */
	file: string;
	text: string;
	fields: Fields;
	/** To be put beside the file. */
	images: SourceImage[];
	notes: ImportNote[];
	/** The report "what was kept, what needs your eye", as `npm run import` writes it. */
	account: string;
	/** All files in one, where there are pictures. */
	archive?: Uint8Array;
	/** How well the paper fits the template that it was read by. */
	recognised: {
		template: string;
		name: string;
		found: number;
		of: number;
		/** The fields that it prints above the text. */
		printed: string[];
	};
	templates: TemplateName[];
	problems: ShownProblem[];
	/** HTML of the paper as the site would show it; absent where it cannot or may not be shown. */
	preview?: string;
	form: FormField[];
}
