import type { Notice } from '../records/notice.ts';
import { formatDate } from '../register/calendar.ts';
import { type Check, placeOf } from './check.ts';

/** A decision is made on the day, or in the period, of which notice was given. */
export const noticeDate: Check = {
	name: 'notice-date',
	level: 'warning',
	about:
		'A decision is made on the day, or in the period, of which notice was given. If the meeting moves, notice is given of its new date.',
	*run(record, { register }) {
		if (record.kind !== 'notice' || record.data.report === undefined) return;
		const { body, date } = record.data;
		const report = register.byId.get(record.data.report);
		const steps =
			report?.kind === 'report' ? report.data.considered.filter((step) => step.body === body) : [];
		const days = steps.flatMap((step) => (step.date ? [step.date] : []));
		// A meeting whose date is unknown may be on any day.
		if (days.length === 0 || days.length < steps.length || days.some((day) => isCovered(day, record.data)))
			return;
		yield {
			place: placeOf(record, date ? 'date' : 'period'),
			reason: `The report goes before "${body}" on ${days.map(formatDate).join(' and on ')}, and the notice gives another time.`,
			fix: 'Correct the date here or in `considered` of the report. If the meeting was moved, give notice of its new date.',
		};
	},
};

/** Whether a day is one on which, by the notice, the decision may be made. */
function isCovered(day: string, { date, period }: Notice): boolean {
	if (date) return day === date;
	if (!period) return true;
	return day.slice(0, period.from.length) >= period.from && day.slice(0, period.to.length) <= period.to;
}
