import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Outline } from '../markdown/outline.ts';
import { splitFrontmatter } from '../records/frontmatter.ts';
import type { CouncilRecord, Kind } from '../records/kinds.ts';
import type { Outcome, Problem } from '../records/problem.ts';
import {
	idOf,
	kindOrProblem,
	readRecord,
	readSite,
	readTemplate,
	type TemplateFile,
} from '../records/read-record.ts';
import type { ContentFile } from '../records/text.ts';
import { readText } from '../records/text.ts';
import { isWhollyPublic } from '../register/publication.ts';
import { readBody } from '../register/read-body.ts';
import type { Holdings } from '../register/register.ts';
import { readBesideFile } from './beside-file.ts';
import { isFolder, readFolder } from './read-folder.ts';
import {
	type CachedRecord,
	digestOfFolders,
	type RecordCache,
	readRecordCache,
	writeRecordCache,
} from './record-cache.ts';

/** Where content is read from, and for which day. */
export interface ReadOptions {
	/** The folder of the content. */
	content: string;
	/** What problems call it. */
	contentName: string;
	templates: string;
	/** The folder of the program's own code. */
	source: string;
	cache: string;
	/** `YYYY-MM-DD` */
	today: string;
}

/** All that was read, and all that was wrong with it. */
export interface Reading {
	/** Absent when there is nothing to make a site of: no `site.yaml` that can be read. */
	holdings?: Holdings;
	problems: Problem[];
	/** Ids of files that are there and could not be read: what refers to them is not wrong. */
	unread: Set<string>;
}

/** Reads every file of the content and of the templates, each once. */
export async function readContent(options: ReadOptions): Promise<Reading> {
	const problems: Problem[] = [];
	const take = <T>(outcome: Outcome<T>): T | undefined => {
		if (!outcome.ok) problems.push(...outcome.problems);
		return outcome.ok ? outcome.value : undefined;
	};
	const templates = await readTemplates(options.templates, take);
	if (!(await isFolder(options.content)))
		return { problems: [...problems, noContent(options)], unread: new Set() };
	const folder = await readFolder(options.content, options.contentName);
	problems.push(...folder.problems);
	const siteFile = folder.files.find(({ path }) => path === 'site.yaml');
	const recordFiles = folder.files.filter((file) => file !== siteFile);
	if (recordFiles.length === 0) return { problems: [...problems, noContent(options)], unread: new Set() };
	const site = siteFile ? take(readSite(siteFile)) : undefined;
	if (!siteFile) problems.push(noSite(options));
	const reader = await openReader(options, templates);
	const records = recordFiles.flatMap((file) => take(reader.read(file)) ?? []);
	await reader.close();
	const unread = new Set(recordFiles.map(({ path }) => idOf(path)));
	for (const { id } of records) unread.delete(id);
	problems.push(...reader.problems);
	if (!site) return { problems, unread };
	const files = new Map(
		await Promise.all(
			folder.others.map(async (path) => [path, await readBesideFile(join(options.content, path))] as const),
		),
	);
	const nameOf = (path: string) => `${options.contentName}/${path}`;
	return {
		holdings: { site, records, templates, files, nameOf, outlines: reader.outlines, digests: reader.digests },
		problems,
		unread,
	};
}

type Take = <T>(outcome: Outcome<T>) => T | undefined;

async function readTemplates(directory: string, take: Take): Promise<Map<string, TemplateFile>> {
	const { files } = await readFolder(directory, 'templates');
	return new Map(
		files.flatMap((file) => take(readTemplate(file)) ?? []).map((template) => [template.id, template]),
	);
}

/** Reads files one after another, and keeps what wholly public ones gave for the next build. */
async function openReader(options: ReadOptions, templates: Map<string, TemplateFile>) {
	const code = await digestOfFolders([
		options.templates,
		join(options.source, 'records'),
		join(options.source, 'markdown'),
	]);
	const version = `${code} ${options.contentName}`;
	const cached = await readRecordCache(options.cache, version);
	const kept: RecordCache = new Map();
	const outlines = new Map<string, Outline>();
	const digests = new Map<string, string>();
	const problems: Problem[] = [];
	const read = (source: ContentFile): Outcome<CouncilRecord> => {
		const kind = kindOrProblem(source);
		if (!kind.ok) return kind;
		const digest = createHash('sha256').update(source.bytes).digest('hex');
		const earlier = cached.get(source.path);
		const outcome =
			earlier?.digest === digest ? fromCache(source, kind.value, earlier) : readRecord(source, kind.value);
		if (!outcome.ok) return outcome;
		const record = outcome.value;
		const body = earlier?.digest === digest ? earlier : readBody(record, templates);
		if (body.outline) outlines.set(record.id, body.outline);
		digests.set(record.id, digest);
		problems.push(...body.problems);
		if (isWhollyPublic(record, options.today) && body.problems.every(({ level }) => level !== 'error')) {
			kept.set(source.path, { digest, data: record.data, ...body });
		}
		return outcome;
	};
	return { read, outlines, digests, problems, close: () => writeRecordCache(options.cache, version, kept) };
}

function fromCache(source: ContentFile, kind: Kind, { data }: CachedRecord): Outcome<CouncilRecord> {
	const text = readText(source);
	if (!text.ok) return text;
	const place = { kind, id: idOf(source.path), file: source.file, path: source.path };
	return { ok: true, value: { ...place, data, ...splitFrontmatter(text.value) } as CouncilRecord };
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
