import type { Line } from '../paper/lines.ts';
import type { ImportNote } from '../source-document.ts';
import type { TemplateWords } from '../template/template-words.ts';
import type { Names } from './names.ts';

/** A value of the details, as an officer types it. */
export type FieldValue = string | FieldValue[] | { [key: string]: FieldValue };
export type Fields = Record<string, FieldValue>;

/** What the fields of a paper are read with. */
export interface Around {
	template: TemplateWords;
	names: Names;
	/** All words of the paper. */
	paper: string;
	note(kind: ImportNote['kind'], place: string, text: string): void;
}

/** What was read of some lines, and the lines that said nothing of it. */
export interface Reading {
	fields: Fields;
	left: Line[];
}
