import { kindOfPath } from '../../records/kinds.ts';
import { idOf } from '../../records/read-record.ts';
import { append } from '../../register/relations.ts';
import { askGit } from './git.ts';

/** A version of a file: the day of its commit, the name of its bytes, and its path below the content folder then. */
export interface FileVersion {
	day: string;
	object: string;
	path: string;
}

/** What git knows of the files of a folder. */
export interface Log {
	isShallow: boolean;
	/** Committed versions by kind and id, oldest first: a file that is moved to another year is the same file. */
	versions: Map<string, FileVersion[]>;
	/** Paths below the folder of what is not as it was committed last. */
	changed: Set<string>;
}

/** The key of a file in a log; absent where it is no record. */
export function keyOf(path: string): string | undefined {
	const kind = path.endsWith('.md') ? kindOfPath(path) : undefined;
	return kind && `${kind}/${idOf(path)}`;
}

const raw = ['--raw', '-z', '--no-renames', '--no-abbrev', '--no-color', '--no-ext-diff', '--relative'];

/**
 * Reads the history of a folder in one log. It follows the first parent of each commit: what is on a side branch is
 * published on the day on which it is merged. The day is that of the committer, in the time zone that was recorded with it:
 * the author's day may be long before the text was where it is published from.
 */
export async function readLog(folder: string): Promise<Log | undefined> {
	const shallow = await askGit(folder, ['rev-parse', '--is-shallow-repository']);
	if (shallow === undefined) return undefined;
	const [log, changed] = await Promise.all([
		askGit(folder, ['log', '--first-parent', '-m', '--format=day %cI', ...raw, '--', '.']),
		askGit(folder, ['diff', ...raw, 'HEAD', '--', '.']),
	]);
	if (!log || changed === undefined) return undefined;
	return {
		isShallow: shallow.trim() === 'true',
		versions: readVersions(log),
		changed: new Set([...readEntries(changed)].map(({ path }) => path)),
	};
}

/** The log is newest first; what was taken away is no version. */
function readVersions(log: string): Log['versions'] {
	const versions: Log['versions'] = new Map();
	for (const { day, object, path } of [...readEntries(log)].reverse()) {
		const key = keyOf(path);
		if (key !== undefined && !/^0+$/.test(object)) append(versions, key, { day, object, path });
	}
	return versions;
}

/** Reads what `--raw -z` gives out: `:MODE MODE OBJECT OBJECT LETTER`, then the path, each ended by a null byte. */
function* readEntries(text: string): Generator<FileVersion> {
	const tokens = text.split('\0');
	let day = '';
	for (let at = 0; at < tokens.length; at++) {
		const token = (tokens[at] ?? '').trimStart();
		if (token.startsWith('day ')) day = token.slice(4, 14);
		if (!token.startsWith(':')) continue;
		const [, , , object = ''] = token.split(' ');
		yield { day, object, path: tokens[++at] ?? '' };
	}
}
