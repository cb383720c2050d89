import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Outline } from '../markdown/outline.ts';
import { splitFrontmatter } from '../records/frontmatter.ts';
import type { CouncilRecord, Kind } from '../records/kinds.ts';
import type { Outcome, Problem } from '../records/problem.ts';
import { idOf, kindOrProblem, readRecord, type TemplateFile } from '../records/read-record.ts';
import { type ContentFile, readText } from '../records/text.ts';
import { readBody } from '../register/read-body.ts';
import {
	type CachedRecord,
	digestOfFolders,
	type RecordCache,
	readRecordCache,
	writeRecordCache,
} from './record-cache.ts';

/** Where the reader finds its own code, whose change makes what was read before worth nothing, and its cache. */
export interface ReaderOptions {
	cache: string;
	/** The folder `src/` of the program. */
	source: string;
	templates: string;
	/** What problems call the content folder: they are kept with it. */
	contentName: string;
}

/** Reads records one after another, each from its file or, where the file is unchanged, from the cache. */
export interface RecordReader {
	read(source: ContentFile): Outcome<CouncilRecord>;
	/** What was read so far: outlines and digests by id, and what is wrong with the texts. */
	outlines: Map<string, Outline>;
	digests: Map<string, string>;
	problems: Problem[];
	/** Writes the cache anew, with those of the records that may be kept. */
	keep(mayBeKept: (record: CouncilRecord) => boolean): Promise<void>;
}

export async function openRecordReader(
	options: ReaderOptions,
	templates: Map<string, TemplateFile>,
): Promise<RecordReader> {
	const rooms = ['records', 'markdown', 'register'].map((room) => join(options.source, room));
	const version = `${await digestOfFolders([options.templates, ...rooms])} ${options.contentName}`;
	const cached = await readRecordCache(options.cache, version);
	const taken: { record: CouncilRecord; result: CachedRecord }[] = [];
	const reader: RecordReader = {
		outlines: new Map(),
		digests: new Map(),
		problems: [],
		read(source) {
			const kind = kindOrProblem(source);
			if (!kind.ok) return kind;
			const digest = createHash('sha256').update(source.bytes).digest('hex');
			const found = cached.get(source.path);
			const earlier = found?.digest === digest ? found : undefined;
			const outcome = earlier ? fromCache(source, kind.value, earlier) : readRecord(source, kind.value);
			if (!outcome.ok) return outcome;
			const record = outcome.value;
			const { outline, problems } = earlier ?? readBody(record, templates);
			if (outline) reader.outlines.set(record.id, outline);
			reader.digests.set(record.id, digest);
			reader.problems.push(...problems);
			taken.push({ record, result: { digest, data: record.data, outline, problems } });
			return outcome;
		},
		keep(mayBeKept) {
			const kept = taken.filter(({ record, result }) => isSound(result) && mayBeKept(record));
			const cache: RecordCache = new Map(kept.map(({ record, result }) => [record.path, result]));
			return writeRecordCache(options.cache, version, cache);
		},
	};
	return reader;
}

function isSound({ problems }: CachedRecord): boolean {
	return problems.every(({ level }) => level !== 'error');
}

function fromCache(source: ContentFile, kind: Kind, { data }: CachedRecord): Outcome<CouncilRecord> {
	const text = readText(source);
	if (!text.ok) return text;
	const place = { kind, id: idOf(source.path), file: source.file, path: source.path };
	return { ok: true, value: { ...place, data, ...splitFrontmatter(text.value) } as CouncilRecord };
}
