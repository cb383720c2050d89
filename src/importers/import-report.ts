import { copyTree } from '../markdown/tree.ts';
import { idFor } from '../records/fields.ts';
import type { CouncilRecord } from '../records/kinds.ts';
import type { TemplateFile } from '../records/read-record.ts';
import { missingWords } from './count-words.ts';
import type { Fields } from './fields/reading.ts';
import { findSecrecy } from './find-secrecy.ts';
import { mapFields } from './map-fields.ts';
import type { Taken } from './map-header.ts';
import { nameImages } from './name-images.ts';
import type { ImportNote, SourceDocument, SourceImage } from './source-document.ts';
import { type Recognised, recogniseTemplate } from './template/recognise-template.ts';
import { readTemplateWords } from './template/template-words.ts';
import { writeReport } from './write-report.ts';

/** What an import knows of the council. */
export interface ImportOptions {
	templates: TemplateFile[];
	/** The bodies, guidance and strategies that papers name. */
	records: CouncilRecord[];
	/** The id of the template, where the officer names it. */
	template?: string;
	/** The id of the report, where the officer names it; otherwise it is made of the title. */
	id?: string;
}

/** A report to be written, and what to tell of it. */
export interface ImportedReport {
	id: string;
	/** Of the first meeting, or else of a date of the paper. */
	year?: string;
	fields: Fields;
	/** The whole file. */
	text: string;
	/** To be written beside the report, under their names. */
	images: SourceImage[];
	recognised: Recognised;
	taken: Taken[];
	notes: ImportNote[];
}

/** A report, or why the paper was not imported and what to do, in the officer's words. */
export type ImportOutcome = { ok: true; value: ImportedReport } | { ok: false; reason: string; fix: string };

/** Takes a paper that was read through all steps of the import. Nothing of a paper that says that it is not for the public comes out. */
export function importReport(source: SourceDocument, options: ImportOptions): ImportOutcome {
	const secrecy = findSecrecy(source);
	if (secrecy) return notForPublication(secrecy);
	const templates = options.templates.map(readTemplateWords);
	const recognised = chooseTemplate(source, templates, options);
	if (!('template' in recognised)) return recognised;
	const root = copyTree(source.root);
	const mapped = mapFields(root, {
		template: recognised.template,
		templates,
		records: options.records,
		paper: source.words,
	});
	const id = options.id ?? idFor(String(mapped.fields['title'] ?? ''));
	const { images, nodes } = nameImages(mapped.nodes, source.images, id);
	const text = writeReport(mapped.fields, nodes);
	const notes = [...source.notes, ...mapped.notes];
	const told = [
		...mapped.taken.flatMap(({ label, printed }) => [label, printed]),
		...notes.flatMap(({ place, text: words }) => [place, words]),
	];
	return {
		ok: true,
		value: {
			id,
			...yearOf(mapped.fields),
			fields: mapped.fields,
			text,
			images,
			recognised,
			taken: mapped.taken,
			notes: [...notes, ...lostNote(source.words, [text, ...told])],
		},
	};
}

function chooseTemplate(
	{ root }: SourceDocument,
	templates: ReturnType<typeof readTemplateWords>[],
	{ template }: ImportOptions,
): Recognised | Extract<ImportOutcome, { ok: false }> {
	const known = templates.map(({ file }) => file.id).join(', ');
	const found = recogniseTemplate(root, templates);
	const named = templates.find(({ file }) => file.id === template);
	if (template !== undefined) {
		if (!named)
			return { ok: false, reason: `There is no template “${template}”.`, fix: `Name one of: ${known}.` };
		return (
			found.find((other) => other.template === named) ?? {
				template: named,
				score: 0,
				found: 0,
				of: named.labels.length + named.headings.length,
			}
		);
	}
	return (
		found[0] ?? {
			ok: false,
			reason:
				'The paper has none of the labels and headings of the templates, so it is not clear which it follows.',
			fix: `Name the template with --template: ${known}.`,
		}
	);
}

function notForPublication({ text, isMargin }: { text: string; isMargin: boolean }): ImportOutcome {
	const place = isMargin ? 'A page header or footer' : 'The beginning of the paper';
	return {
		ok: false,
		reason: `${place} says “${text.slice(0, 120)}”, so this paper may not be for the public. Nothing was written.`,
		fix: 'If the paper can be published, take those words out of it and import it again. If only a part is exempt, import a copy without that part. If all of it is, write a report with `classification: exempt` and no text.',
	};
}

function lostNote(source: string, texts: string[]): ImportNote[] {
	const missing = missingWords(source, texts);
	if (missing.length === 0) return [];
	return [
		{
			kind: 'lost',
			place: `${missing.length} words of the paper`,
			text: `These words are not in the report. Find them on the paper, and put them where they belong: ${missing.join(' ')}`,
		},
	];
}

/** The year of the first meeting, or else of a date of the paper. */
export function yearOf({ considered, published, report_date }: Fields): { year?: string } {
	const dates = (Array.isArray(considered) ? considered : []).map((step) =>
		typeof step === 'object' && 'date' in step ? step['date'] : undefined,
	);
	const date = [...dates, published, report_date].find((value) => typeof value === 'string');
	return typeof date === 'string' ? { year: date.slice(0, 4) } : {};
}
