import type { CouncilRecord, RecordOf } from '../../records/kinds.ts';
import { readPublication } from '../../records/read-publication.ts';
import { readRecord } from '../../records/read-record.ts';
import { readText } from '../../records/text.ts';
import { type History, meetingPassed, sinceMeeting, type Version } from '../../register/history.ts';
import { append } from '../../register/relations.ts';
import { readObjects } from './git.ts';
import { type FileVersion, keyOf, readLog } from './read-log.ts';

export interface HistoryOptions {
	/** The folder of the content. */
	content: string;
	records: CouncilRecord[];
	/** `YYYY-MM-DD` */
	today: string;
}

/** A version whose text is wanted: what it is filled in with when git gives it out. */
interface Wanted {
	version: Version;
	file: FileVersion;
	/** Whether all of it is read, and not its status alone. */
	isWhole: boolean;
}

/** Reads from git how the content came to be: one log, and the texts of only those versions that tell something. */
export async function readHistory({ content, records, today }: HistoryOptions): Promise<History> {
	const log = await readLog(content);
	if (!log) return { state: 'missing', versions: new Map() };
	const history: History = { state: log.isShallow ? 'shallow' : 'whole', versions: new Map() };
	const wanted = new Map<string, Wanted[]>();
	for (const record of records) {
		const files = log.versions.get(keyOf(record.path) ?? '');
		if (!files || !('status' in record.data)) continue;
		const isChanged = log.changed.has(record.path) || files.at(-1)?.path !== record.path;
		const committed = files.map(({ day }): Version => ({ day, isCommitted: true }));
		const current = { day: today, isCommitted: false, ...currentOf(record) };
		if (isChanged) committed.push(current);
		else Object.assign(committed.at(-1) ?? {}, currentOf(record));
		history.versions.set(record.id, committed);
		const whole = new Set(record.kind === 'report' ? wholeVersions(record, committed, today) : []);
		for (const [at, file] of files.entries()) {
			const version = committed[at];
			if (version && version.status === undefined)
				append(wanted, file.object, { version, file, isWhole: whole.has(version) });
		}
	}
	await readObjects(content, [...wanted.keys()], (name, bytes) => {
		for (const one of wanted.get(name) ?? []) fill(one, bytes);
	});
	return history;
}

function currentOf(record: CouncilRecord): Partial<Version> {
	const { data } = record;
	return {
		...('status' in data && { status: data.status }),
		...('published' in data && data.published !== undefined && { published: data.published }),
		...(record.kind === 'report' && { report: record }),
	};
}

/** The versions of a report from its meeting on, where there is more than the one that lay before it. */
function wholeVersions({ data }: RecordOf<'report'>, versions: Version[], today: string): Version[] {
	const meeting = meetingPassed(data, today);
	const since = meeting === undefined ? undefined : sinceMeeting(versions, meeting);
	return since && since.length > 1 ? since : [];
}

/** A version that cannot be read by the rules of today is known by its day alone. */
function fill({ version, file, isWhole }: Wanted, bytes: Uint8Array): void {
	const text = readText({ path: file.path, file: file.path, bytes });
	if (text.ok) Object.assign(version, readPublication(text.value));
	if (!isWhole) return;
	const read = readRecord({ path: file.path, file: file.path, bytes }, 'report');
	if (read.ok && read.value.kind === 'report') version.report = read.value;
}
