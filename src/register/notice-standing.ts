import type { RecordOf } from '../records/kinds.ts';
import type { Notice } from '../records/notice.ts';
import { type Setting, standingOfDecision } from './decision-standing.ts';
import type { Standing } from './entry.ts';

/** The last day, or month, on which what a notice tells of may be decided. */
export function lastDayOf({ date, period }: Pick<Notice, 'date' | 'period'>): string | undefined {
	return date ?? period?.to;
}

/** What has come of what a notice tells of, by a day. `decisions` are the visible ones on its report, oldest first. */
export function standingOfNotice(
	{ data }: RecordOf<'notice'>,
	decisions: RecordOf<'decision'>[],
	setting: Setting,
): Standing {
	if (data.status === 'withdrawn') return { state: 'withdrawn', since: data.withdrawn?.date };
	const made = decisions.filter(
		(decision) => decision.data.body === data.body && decision.data.date >= data.published,
	);
	const decision = made.at(-1);
	if (decision) return standingOfDecision(decision, setting);
	const last = lastDayOf(data);
	if (last !== undefined && last < setting.today.slice(0, last.length))
		return { state: 'not_recorded', since: last, by: data.body };
	return { state: 'to_be_considered', until: last, by: data.body };
}
