import type { RecordOf } from '../records/kinds.ts';
import type { Consideration } from '../records/report.ts';
import { lawOf } from '../register/law.ts';
import { noticesByReport } from '../register/notices.ts';
import type { Register } from '../register/register.ts';
import { clearDays } from '../register/working-days.ts';
import { type Check, type Finding, placeOf } from './check.ts';

/** A report for a key decision says when notice of it was given, 28 clear days before, or by what exception it was shorter (SI 2012/2089, regulations 9 to 11). */
export const keyDecisionNotice: Check = {
	name: 'key-decision-notice',
	level: 'warning',
	about:
		'Notice of a key decision is given 28 clear days before it, or the report says by which exception it was shorter (SI 2012/2089, regulations 9 to 11). Without it the decision may not be made.',
	*runOnce({ register }) {
		const notices = noticesByReport(register);
		for (const record of register.records) {
			if (record.kind !== 'report' || record.data.status !== 'published') continue;
			const step = keyStep(record, register);
			const isAnnounced = (notices.get(record.id) ?? []).some(
				({ data }) => data.body === step?.body && data.notice !== 'private_meeting',
			);
			if (step && !isAnnounced) yield* checkNotice(record, step.date);
		}
	},
};

/** The consideration at which a key decision is first made under a law that asks for notice of it. */
function keyStep(
	{ data }: RecordOf<'report'>,
	{ byId, site }: Register,
): { body: string; date: string } | undefined {
	if (!data.decision_status?.key_decision) return undefined;
	const isUnderNotice = ({ body, date }: Consideration) => {
		const decider = byId.get(body);
		const law = decider?.kind === 'body' && date ? lawOf(decider.data, date, site.nation) : undefined;
		return law?.keyDecisions === 'notice';
	};
	const step = data.considered.find((step) => step.role === 'decide' && isUnderNotice(step));
	return step?.date ? { body: step.body, date: step.date } : undefined;
}

function* checkNotice(record: RecordOf<'report'>, decision: string): Iterable<Finding> {
	const { notice_published: given, urgency = 'none' } = record.data.decision_status ?? {};
	if (urgency !== 'none') return;
	const days = given ? clearDays(given, decision) : 0;
	if (days >= 28) return;
	yield {
		place: placeOf(record, 'decision_status', ...(given ? ['notice_published'] : [])),
		reason: given
			? `Notice of this key decision was given ${days} clear days before it: the law asks for 28 (SI 2012/2089, regulation 9).`
			: 'This is a key decision, and neither this report nor a file in `notices/` says when notice of it was given.',
		fix: 'Add the notice to `notices/`, or the day it was given as `notice_published`; where it was shorter, write `urgency: general_exception` or `special_urgency`.',
	};
}
