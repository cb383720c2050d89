import type { RecordOf } from '../records/kinds.ts';
import { type EarlierPaper, earlierPaper } from './as-considered.ts';
import { namedFiles } from './attachments.ts';
import { buildEntry, openDesk } from './entries.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { fingerprint } from './fingerprint.ts';
import { withoutHiddenIds } from './hidden-ids.ts';
import { paperOf } from './paper.ts';
import { type ChangedPart, differenceOfPapers } from './paper-difference.ts';
import type { Register } from './register.ts';
import { nameOf } from './summary.ts';

/** A report as it lay before its meeting, with an address of its own. */
export interface EarlierEntry {
	/** As an entry; its `url` is that of the page that shows it. */
	entry: Entry<'report'>;
	/** The text of then. */
	text: string;
	/** What was changed since, in the order of reading. */
	difference: ChangedPart[];
}

/** The address of the page that shows a report as it was considered. */
export function earlierAddress(url: string): string {
	return `${url}as-considered/`;
}

/** Every report that may be shown as it was considered, and was changed since. `entries` are those of the register. */
export function buildEarlierEntries(register: Register, entries: AnyEntry[]): EarlierEntry[] {
	const pairs = entries.flatMap(({ id, as_considered }) => {
		if (as_considered?.text !== 'shown') return [];
		const [now, written] = [register.visible.get(id), register.byId.get(id)];
		const earlier = written?.kind === 'report' ? earlierPaper(written, register) : undefined;
		return now?.kind === 'report' && earlier ? [{ now, earlier }] : [];
	});
	if (pairs.length === 0) return [];
	const outlines = new Map(register.outlines);
	for (const { now, earlier } of pairs) {
		if (earlier.outline) outlines.set(now.id, earlier.outline);
		else outlines.delete(now.id);
	}
	const desk = { ...openDesk(register), register: { ...register, outlines } };
	return pairs.map(({ now, earlier }) => {
		const built = buildEntry(earlier.report, desk) as Entry<'report'>;
		return toEarlierEntry(built, { now, earlier, register });
	});
}

interface Pair {
	now: RecordOf<'report'>;
	earlier: EarlierPaper;
	register: Register;
}

/** Before the meeting nothing was decided, so no decision stands beside its words. A file is linked only where the report of today publishes it too. */
function toEarlierEntry(built: Entry<'report'>, { now, earlier, register }: Pair): EarlierEntry {
	const difference = differenceBetween({ now, earlier, register });
	const text = earlier.report.body;
	const kept = namedFiles(now, register.outlines.get(now.id));
	const attachments = built.attachments.filter(({ path }) => kept.includes(path));
	const url = earlierAddress(built.url);
	const entry = { ...built, url, attachments, decisions: [], threads: [] };
	return { entry: { ...entry, fingerprint: fingerprint([entry, text, difference]) }, text, difference };
}

function differenceBetween({ now, earlier, register }: Pair): ChangedPart[] {
	const [before, after] = [earlier.report, now].map((report) => {
		const data = withoutHiddenIds(report, register) as RecordOf<'report'>['data'];
		return paperOf({ ...report, data }, earlier.meeting);
	});
	if (!before || !after) return [];
	return differenceOfPapers(before, after, (id) => {
		const found = register.visible.get(id);
		return found ? nameOf(found, register) : id;
	});
}
