import { join } from 'node:path';
import type { CouncilRecord } from '../records/kinds.ts';
import type { Outcome, Problem } from '../records/problem.ts';
import { idOf, readSite, readTemplate, type TemplateFile } from '../records/read-record.ts';
import type { Holdings } from '../register/register.ts';
import { readBesideFile } from './beside-file.ts';
import { isFolder, readFolder } from './read-folder.ts';
import { openRecordReader, type ReaderOptions } from './record-reader.ts';

export interface ReadOptions extends ReaderOptions {
	/** The folder of the content. */
	content: string;
}

/** All that was read, and all that was wrong with it. */
export interface Reading {
	/** Absent when there is nothing to make a site of: no `site.yaml` that can be read. */
	holdings?: Holdings;
	/** By their ids, even where there is no content yet. */
	templates: Map<string, TemplateFile>;
	problems: Problem[];
	/** Ids of files that are there and could not be read: what refers to them is not wrong. */
	unread: Set<string>;
	/** Keeps for the next build what reading gave, of those records that may be kept. */
	keep(mayBeKept: (record: CouncilRecord) => boolean): Promise<void>;
}

/** Reads every file of the content and of the templates, each once. */
export async function readContent(options: ReadOptions): Promise<Reading> {
	const problems: Problem[] = [];
	const take = <T>(outcome: Outcome<T>): T | undefined => {
		if (!outcome.ok) problems.push(...outcome.problems);
		return outcome.ok ? outcome.value : undefined;
	};
	const templates = await readTemplates(options.templates, take);
	const reader = await openRecordReader(options, templates);
	const nothing = { problems, templates, unread: new Set<string>(), keep: reader.keep };
	if (!(await isFolder(options.content))) return { ...nothing, problems: [...problems, noContent(options)] };
	const { files, others, problems: misplaced } = await readFolder(options.content, options.contentName);
	problems.push(...misplaced);
	const siteFile = files.find(({ path }) => path === 'site.yaml');
	const recordFiles = files.filter((file) => file !== siteFile);
	if (recordFiles.length === 0) return { ...nothing, problems: [...problems, noContent(options)] };
	const site = siteFile ? take(readSite(siteFile)) : undefined;
	if (!siteFile) problems.push(noSite(options));
	const records = recordFiles.flatMap((file) => take(reader.read(file)) ?? []);
	const unread = new Set(recordFiles.map(({ path }) => idOf(path)));
	for (const { id } of records) unread.delete(id);
	problems.push(...reader.problems);
	const rest = { problems, templates, unread, keep: reader.keep };
	if (!site) return rest;
	const { outlines, digests } = reader;
	const nameOf = (path: string) => `${options.contentName}/${path}`;
	const beside = await readBesideFiles(options.content, others);
	return { ...rest, holdings: { site, records, templates, files: beside, nameOf, outlines, digests } };
}

async function readTemplates(
	directory: string,
	take: <T>(outcome: Outcome<T>) => T | undefined,
): Promise<Map<string, TemplateFile>> {
	const { files } = await readFolder(directory, 'templates');
	return new Map(
		files.flatMap((file) => take(readTemplate(file)) ?? []).map((template) => [template.id, template]),
	);
}

async function readBesideFiles(content: string, paths: string[]): Promise<Holdings['files']> {
	const read = paths.map(async (path) => [path, await readBesideFile(join(content, path))] as const);
	return new Map(await Promise.all(read));
}

function noContent({ contentName }: ReadOptions): Problem {
	return {
		place: { file: contentName, line: 1, column: 1 },
		level: 'error',
		rule: 'content-empty',
		reason: 'There is nothing to publish: this folder is missing or holds no records.',
		fix: 'Put reports into `reports/`, or name another folder with `--content`.',
	};
}

function noSite({ contentName }: ReadOptions): Problem {
	return {
		place: { file: `${contentName}/site.yaml`, line: 1, column: 1 },
		level: 'error',
		rule: 'site-missing',
		reason: 'The file that names the council and its site is missing.',
		fix: 'Add `site.yaml` with at least `name`, `nation` and `base_url`.',
	};
}
