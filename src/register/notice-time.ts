import type { Notice } from '../records/notice.ts';
import type { Site } from '../records/site.ts';
import { firstDay } from './notice-standing.ts';
import { clearDays, workingDaysOf } from './working-days.ts';

/** How long before a decision its notice was given. */
export interface NoticeTime {
	/** Clear days: neither that of the notice nor that of the decision is one. */
	days: number;
	/** Whether only working days were counted. */
	working: boolean;
}

type Dated = Pick<Notice, 'notice' | 'published' | 'date' | 'period'>;

/**
 * The time between a notice and the first day on which the decision may be made. That of a general exception is counted in
 * working days (SI 2012/2089, regulation 10(1)(c)), the 28 days of other notices in days. Of special urgency there is none to count.
 */
export function noticeTime(notice: Dated, nation: Site['nation']): NoticeTime | undefined {
	const decision = firstDay(notice);
	if (!decision || notice.notice === 'special_urgency') return undefined;
	return notice.notice === 'general_exception'
		? { days: workingDaysOf(nation).clearBetween(notice.published, decision), working: true }
		: { days: clearDays(notice.published, decision), working: false };
}
