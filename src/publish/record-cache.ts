import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outline } from '../markdown/outline.ts';
import type { CouncilRecord } from '../records/kinds.ts';
import type { Problem } from '../records/problem.ts';

/** What reading a file gave, so that an unchanged one need not be read again. */
export interface CachedRecord {
	/** SHA-256 of the file. */
	digest: string;
	data: CouncilRecord['data'];
	outline?: Outline;
	/** What was found in the text; a file with an error is not kept. */
	problems: Problem[];
}

/** Cached records by their path below the content folder. */
export type RecordCache = Map<string, CachedRecord>;

const fileName = 'records.json';

/** Reads the cache of an earlier build by the same program, or an empty one. */
export async function readRecordCache(folder: string, version: string): Promise<RecordCache> {
	try {
		const cache = JSON.parse(await readFile(join(folder, fileName), 'utf8')) as {
			version: string;
			records: [string, CachedRecord][];
		};
		return new Map(cache.version === version ? cache.records : []);
	} catch {
		return new Map();
	}
}

/** Writes the cache whole or not at all. It may hold wholly public records only. */
export async function writeRecordCache(folder: string, version: string, records: RecordCache): Promise<void> {
	await mkdir(folder, { recursive: true });
	const file = join(folder, fileName);
	await writeFile(`${file}.new`, JSON.stringify({ version, records: [...records] }));
	await rename(`${file}.new`, file);
}

/** SHA-256 of everything in some folders: of the code that reads, it tells when what was read before may differ now. */
export async function digestOfFolders(folders: string[]): Promise<string> {
	const hash = createHash('sha256');
	for (const folder of folders) {
		const items = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) =>
			item.isFile(),
		);
		for (const path of items.map((item) => join(item.parentPath, item.name)).sort()) {
			hash.update(path.slice(folder.length)).update(await readFile(path));
		}
	}
	return hash.digest('hex');
}
