import type { NoticePage } from '../../publish/notice-page.ts';
import type { Notice } from '../../records/notice.ts';
import type { Site } from '../../records/site.ts';
import { formatDate } from '../../register/calendar.ts';
import { type Law, lawOf } from '../../register/law.ts';
import { firstDay } from '../../register/notice-standing.ts';
import type { NoticeTime } from '../../register/notice-time.ts';
import { theBody } from '../body-name.ts';
import { on } from '../sentence.ts';

/** What each kind of notice is called. */
export const noticeNames: Record<Notice['notice'], string> = {
	key_decision: 'Notice of a key decision',
	general_exception: 'General exception notice',
	special_urgency: 'Special urgency notice',
	private_meeting: 'Notice of a private meeting',
};

/** What a notice states before its particulars, in words of its own kind and with the regulation that asks for it. */
export function statementOf(
	{ entry, body }: Pick<NoticePage, 'entry' | 'body'>,
	site: Pick<Site, 'name' | 'nation'>,
): string {
	const { data } = entry;
	const law = body && lawOf(body.data, firstDay(data) ?? data.published, site.nation);
	const toBeMade = `A key decision is to be made on behalf of ${site.name}`;
	switch (data.notice) {
		case 'key_decision':
			return `${toBeMade}${regulation(9, law)}.`;
		case 'general_exception':
			return `${toBeMade}. It is impracticable to give 28 clear days’ notice of it, so the chair of scrutiny was told instead: it may be made when five clear days have passed since this notice${regulation(10, law)}.`;
		case 'special_urgency':
			return `${toBeMade}, so soon that not even five clear days’ notice can be given. It may be made only with agreement that it is urgent and cannot reasonably be deferred${regulation(11, law)}.`;
		case 'private_meeting':
			return `A meeting of ${theBody(body?.title ?? entry.by ?? 'the decision maker')}, or a part of it, is to be held in private${regulation(5, law)}.`;
	}
}

/** Only the regulations of 2012 know such notices. */
function regulation(number: number, law: Law | undefined): string {
	return law?.keyDecisions === 'notice' ? ` (${law.cited}, regulation\u00a0${number})` : '';
}

type Dated = Pick<Notice, 'date' | 'period'>;

/** The day of the decision, or the first and the last day or month on which it may be made. */
export function whenWords({ date, period }: Dated): string {
	if (date) return formatDate(date);
	if (!period) return 'Not recorded';
	const [from, to] = [formatDate(period.from), formatDate(period.to)];
	return from === to ? from : `${from} to ${to}`;
}

/** The same in a sentence, led by a space: " on 1 December 2026", " between February 2027 and March 2027". */
export function onDayOrBetween({ date, period }: Dated): string {
	if (date || !period || period.from === period.to) return on(date ?? period?.from);
	return ` between ${formatDate(period.from)} and ${formatDate(period.to)}`;
}

/** "31 clear days", "6 clear working days" */
export function timeInWords({ days, working }: NoticeTime): string {
	return `${days} clear ${working ? 'working ' : ''}${days === 1 ? 'day' : 'days'}`;
}
