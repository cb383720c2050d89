import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { largestFile, refusals } from '../importers/files/refusal.ts';
import { writeImportNotes } from '../importers/import-notes.ts';
import { type ImportedReport, importReport } from '../importers/import-report.ts';
import { readSource } from '../importers/read-source.ts';
import { programFolder } from './program.ts';
import { readContent } from './read-content.ts';

export interface ImportFilesOptions {
	/** The papers. */
	files: string[];
	content: string;
	cache: string;
	/** The folder of the templates: the program's own, where none is named. */
	templates?: string;
	/** The id of the template, where the officer names it. */
	template?: string;
	/** The id of the report: for one file only. */
	id?: string;
	/** `YYYY-MM-DD`: the year of a paper that has no date. */
	today: string;
}

/** What became of one paper. */
export type ImportedFile =
	| { file: string; ok: true; written: string; notesFile: string; notes: string; report: ImportedReport }
	| { file: string; ok: false; reason: string; fix: string };

type Imported = Extract<ImportedFile, { ok: true }>;
type Refused = Extract<ImportedFile, { ok: false }>;

/**
 * Imports papers, each into `reports/YEAR/ID.md` of the content as a draft, with its pictures beside it, and what to
 * look at into `imports/ID.md` beside the content folder. No file that is there is ever written over.
 */
export async function* importFiles(options: ImportFilesOptions): AsyncGenerator<ImportedFile> {
	const { content, cache, templates = join(programFolder, 'templates') } = options;
	const reading = await readContent({
		content,
		contentName: content,
		templates,
		source: join(programFolder, 'src'),
		cache,
	});
	const council = { templates: [...reading.templates.values()], records: reading.holdings?.records ?? [] };
	const taken = new Set([...council.records.map(({ id }) => id), ...reading.unread]);
	for (const file of options.files) {
		const outcome = await importFile(file, { ...options, ...council });
		if (outcome.ok && taken.has(outcome.report.id)) yield sameId(file, outcome.report.id);
		else if (!outcome.ok) yield outcome;
		else {
			taken.add(outcome.report.id);
			yield (await writeFiles(outcome)) ?? outcome;
		}
	}
}

type Council = Pick<Parameters<typeof importReport>[1], 'templates' | 'records'>;

async function importFile(
	file: string,
	options: Omit<ImportFilesOptions, 'templates'> & Council,
): Promise<ImportedFile> {
	const bytes = await readBytes(file);
	if (!(bytes instanceof Uint8Array)) return { ...bytes, file };
	const source = await readSource(bytes, basename(file));
	if (!source.ok) return { file, ...source };
	const { templates, records, template, id } = options;
	const outcome = importReport(source.value, {
		templates,
		records,
		...(template && { template }),
		...(id && { id }),
	});
	if (!outcome.ok) return { file, ...outcome };
	const report = outcome.value;
	const written = join(
		options.content,
		'reports',
		report.year ?? options.today.slice(0, 4),
		`${report.id}.md`,
	);
	const notes = writeImportNotes({ source: basename(file), file: written, ...report });
	const notesFile = await freeName(join(dirname(options.content), 'imports'), report.id);
	return { file, ok: true, written, notesFile, notes, report };
}

/** The size is looked at before anything is read. */
async function readBytes(file: string): Promise<Uint8Array | Omit<Refused, 'file'>> {
	const found = await stat(file).catch(() => undefined);
	if (!found) return { ok: false, reason: 'There is no such file.', fix: 'Look at its name and its folder.' };
	if (!found.isFile())
		return { ok: false, reason: 'This is a folder, not a file.', fix: 'Name the files in it.' };
	if (found.size > largestFile) return refusals.large;
	return readFile(file);
}

function sameId(file: string, id: string): Refused {
	return {
		file,
		ok: false,
		reason: `The content already has a paper with the id “${id}”, which would be the address of this one.`,
		fix: 'If it is the same paper, there is nothing to import. If not, choose another id with --id, such as one with the year.',
	};
}

/** Writes all files of a paper, or none: a name that is taken is found before the first is written. */
async function writeFiles({
	file,
	written,
	notesFile,
	notes,
	report,
}: Imported): Promise<Refused | undefined> {
	const files: [string, string | Uint8Array][] = [
		[written, report.text],
		...report.images.map(({ name, bytes }): [string, Uint8Array] => [join(dirname(written), name), bytes]),
		[notesFile, notes],
	];
	for (const [path] of files) if (await isTaken(path)) return isThere(file, path);
	for (const [path, bytes] of files) {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, bytes, { flag: 'wx' });
	}
	return undefined;
}

const isTaken = (path: string): Promise<boolean> =>
	stat(path).then(
		() => true,
		() => false,
	);

/** The notes of an earlier import of a paper with the same id are kept, too. */
async function freeName(folder: string, id: string): Promise<string> {
	for (let count = 1; ; count += 1) {
		const path = join(folder, count === 1 ? `${id}.md` : `${id}-${count}.md`);
		if (!(await isTaken(path))) return path;
	}
}

function isThere(file: string, path: string): Refused {
	return {
		file,
		ok: false,
		reason: `${path} is there already, and no file is written over.`,
		fix: 'Move or delete it, or choose another id with --id.',
	};
}
