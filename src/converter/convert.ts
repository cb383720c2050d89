import type { Fields } from '../importers/fields/reading.ts';
import { largestFile, refusals, refuse } from '../importers/files/refusal.ts';
import { findSecrecy } from '../importers/find-secrecy.ts';
import { writeImportNotes } from '../importers/import-notes.ts';
import { type ImportedReport, importReport, yearOf } from '../importers/import-report.ts';
import { readSource } from '../importers/read-source.ts';
import type { SourceDocument } from '../importers/source-document.ts';
import { joinReport } from '../importers/write-report.ts';
import { printedFields } from '../records/template.ts';
import { describeFile } from '../register/beside-file.ts';
import type { Council } from '../register/council-data.ts';
import { councilForm } from './council-form.ts';
import { contentName, judgeReport, type MadeReport } from './judge-report.ts';
import type { Conversion, Refused, TemplateName } from './messages.ts';
import { placeProblems } from './place-problems.ts';
import { judgeReadable, previewReport } from './preview-report.ts';
import { zipReport } from './zip-report.ts';

/** A paper that was read, kept while its report is looked at and mended. */
export interface OpenPaper {
	name: string;
	source: SourceDocument;
	template?: string | undefined;
	report: ImportedReport;
}

/** What a paper is converted with. */
export interface Around {
	council: Council;
	/** `YYYY-MM-DD` */
	today: string;
}

const unreadable = refuse(
	'The file cannot be read from this computer.',
	'Look whether it is still there, and is a file and not a folder. Then choose it again.',
);

/** Reads a paper and makes a report of it, as `npm run import` does. */
export async function openPaper(
	file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
	council: Council,
	template?: string,
): Promise<{ ok: true; value: OpenPaper } | Refused> {
	if (file.size > largestFile) return refusals.large;
	const bytes = await file.arrayBuffer().catch(() => undefined);
	if (!bytes) return unreadable;
	const source = await readSource(new Uint8Array(bytes), file.name);
	if (!source.ok) return source;
	const outcome = importReport(source.value, { ...optionsOf(council), ...(template && { template }) });
	// There are two reasons, and what is secret is told of first.
	if (!outcome.ok) return template || findSecrecy(source.value) ? outcome : ofNoKind(council);
	return { ok: true, value: { name: file.name, source: source.value, template, report: outcome.value } };
}

function ofNoKind(council: Council): Refused {
	return {
		ok: false,
		reason:
			'The paper has none of the labels and headings of the templates, so it is not clear which kind of report it is.',
		fix: 'Say which kind it is to be, and it is read as that.',
		templates: templatesOf(council),
	};
}

function templatesOf({ templates }: Council): TemplateName[] {
	return [...templates.values()].map(({ id, data }) => ({ id, name: data.name }));
}

/** The report of a paper with details that were changed in the form, and under an id that may be another. */
export function revisePaper(paper: OpenPaper, council: Council, id: string): OpenPaper {
	if (id === paper.report.id) return paper;
	const { source, report } = paper;
	const template = report.recognised.template.file.id;
	const outcome = importReport(source, { ...optionsOf(council), template, id });
	return outcome.ok ? { ...paper, report: { ...outcome.value, recognised: report.recognised } } : paper;
}

/** All that the page shows of a paper with some details. Untouched details give the very file that the import made. */
export async function showPaper(paper: OpenPaper, fields: Fields, around: Around): Promise<Conversion> {
	const { council } = around;
	const { images, notes } = paper.report;
	const { made, body, file } = makeReport(paper, fields, around);
	const judged = judgeReport(made);
	const readable = judged.report ? judged : judgeReadable(made, { fields, body });
	const preview = await previewReport(readable, made);
	const files = {
		id: paper.report.id,
		text: made.text,
		images,
		account: writeImportNotes({ ...paper.report, source: paper.name, file }),
	};
	return {
		...files,
		source: paper.name,
		file,
		fields,
		notes,
		...(images.length > 0 && { archive: zipReport(files) }),
		recognised: recognisedIn(paper),
		templates: templatesOf(council),
		problems: placeProblems(judged.problems, { text: made.text, fields }),
		...(preview !== undefined && { preview }),
		form: councilForm(council),
	};
}

/** The report of a paper with some details, as a file that lies beside its pictures. */
function makeReport(
	{ report }: OpenPaper,
	fields: Fields,
	around: Around,
): { made: MadeReport; body: string; file: string } {
	const body = report.text.slice(joinReport(report.fields, '').length);
	const path = `reports/${yearOf(fields).year ?? around.today.slice(0, 4)}/${report.id}.md`;
	const beside = new Map(
		report.images.map(({ name, bytes }) => [name, describeFile(name, bytes.length, bytes)]),
	);
	return {
		made: { path, text: joinReport(fields, body), beside, ...around },
		body,
		file: `${contentName}/${path}`,
	};
}

function recognisedIn({ report }: OpenPaper): Conversion['recognised'] {
	const { template, found, of } = report.recognised;
	const { id, data } = template.file;
	return { template: id, name: data.name, found, of, printed: printedFields(data) };
}

function optionsOf({ templates, records }: Council): Parameters<typeof importReport>[1] {
	return { templates: [...templates.values()], records };
}
