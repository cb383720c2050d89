import type { RecordOf } from '../records/kinds.ts';
import type { Notice } from '../records/notice.ts';
import { type Setting, standingOfDecision } from './decision-standing.ts';
import type { Standing } from './entry.ts';
import { stepsToCome } from './standing.ts';
import { hasEnded } from './strategy-standing.ts';

/** What the standing of a notice is worked out from. */
export interface Announced {
	notice: RecordOf<'notice'>;
	/** The report that is to be decided on, where the public may see it. */
	report: RecordOf<'report'> | undefined;
	/** What its decision maker has decided on that report since the notice was given, oldest first. */
	decisions: RecordOf<'decision'>[];
}

/**
 * What has come of a notice by a day: still to be decided on a date or in a period; what the decision came to; or nothing that
 * is recorded here. A matter that the decision maker put off, or that goes before it on a later day, stays to be decided.
 */
export function standingOfNotice(announced: Announced, setting: Setting): Standing {
	const { notice, decisions } = announced;
	const { data } = notice;
	const { body: by } = data;
	if (data.status === 'withdrawn') return { state: 'withdrawn', since: data.withdrawn?.date };
	const decision = decisions.findLast(({ data: { status } }) => status === 'published');
	const next = nextMeeting(announced, decision?.data.date ?? '', setting.today);
	if (decision) {
		const standing = standingOfDecision(decision, setting);
		const isOpen = standing.state === 'deferred' || standing.state === 'referred';
		return isOpen && next ? { ...standing, until: next } : standing;
	}
	const last = data.date ?? data.period?.to;
	if (!hasEnded(last, setting.today))
		return { state: 'to_be_considered', since: data.period?.from, until: last, by };
	return next ? { state: 'to_be_considered', until: next, by } : { state: 'not_recorded', since: last, by };
}

/** The next day, after a day that has been, on which the report goes before the decision maker of the notice. */
function nextMeeting({ notice, report }: Announced, after: string, today: string): string | undefined {
	const steps = report ? stepsToCome(report, today) : [];
	return steps.find(({ body, date = '' }) => body === notice.data.body && date > after)?.date;
}

/** The first day on which what a notice announces may be decided: of a period, that with which it begins. */
export function firstDay({ date, period }: Pick<Notice, 'date' | 'period'>): string | undefined {
	const first = date ?? period?.from;
	return first && (first.length > 7 ? first : `${first}-01`);
}
