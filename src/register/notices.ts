import type { CouncilRecord, RecordOf } from '../records/kinds.ts';
import type { Notice } from '../records/notice.ts';
import type { Summary } from './entry.ts';
import type { Announced } from './notice-standing.ts';
import { type NoticeTime, noticeTime } from './notice-time.ts';
import type { Register } from './register.ts';
import { append } from './relations.ts';
import { defined, summarise } from './summary.ts';

/** A notice as the page of its report, or of the decision, tells of it. */
export interface GivenNotice extends Summary {
	notice: Notice['notice'];
	/** The id of the decision maker. */
	body: string;
	/** How long before the decision it was given. */
	time?: NoticeTime;
}

type DecisionsByReport = ReadonlyMap<string, RecordOf<'decision'>[]>;

/** The visible notices by the id of their report, oldest first. */
export function noticesByReport({ visible }: Register): Map<string, RecordOf<'notice'>[]> {
	const notices = new Map<string, RecordOf<'notice'>[]>();
	for (const record of visible.values())
		if (record.kind === 'notice' && record.data.report !== undefined)
			append(notices, record.data.report, record);
	for (const list of notices.values())
		list.sort((a, b) => a.data.published.localeCompare(b.data.published) || a.id.localeCompare(b.id));
	return notices;
}

/** The notices that were given of what is to be decided on a report, or of one decision on it. */
export function noticesOf(
	record: CouncilRecord,
	notices: ReadonlyMap<string, RecordOf<'notice'>[]>,
	register: Register,
): GivenNotice[] {
	return noticesAbout(record, notices).map((notice) => ({
		...summarise(notice, register),
		notice: notice.data.notice,
		body: notice.data.body,
		...defined({ time: noticeTime(notice.data, register.site.nation) }),
	}));
}

function noticesAbout(
	record: CouncilRecord,
	notices: ReadonlyMap<string, RecordOf<'notice'>[]>,
): RecordOf<'notice'>[] {
	if (record.kind === 'report') return notices.get(record.id) ?? [];
	if (record.kind !== 'decision') return [];
	const { report, body, date } = record.data;
	return (notices.get(report) ?? []).filter(({ data }) => data.body === body && data.published <= date);
}

/** What was decided on a report, or on what a notice announced, oldest first. */
export function decisionsOn(record: CouncilRecord, decisions: DecisionsByReport): RecordOf<'decision'>[] {
	if (record.kind !== 'notice') return decisions.get(record.id) ?? [];
	const { report, body, published, status } = record.data;
	if (report === undefined || status === 'withdrawn') return [];
	return (decisions.get(report) ?? []).filter(({ data }) => data.body === body && data.date >= published);
}

/** A notice with all that tells what has come of it. */
export function announcedBy(
	notice: RecordOf<'notice'>,
	decisions: DecisionsByReport,
	{ visible }: Register,
): Announced {
	const report = notice.data.report === undefined ? undefined : visible.get(notice.data.report);
	return {
		notice,
		report: report?.kind === 'report' ? report : undefined,
		decisions: decisionsOn(notice, decisions),
	};
}
