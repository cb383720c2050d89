import type { Report } from '../records/report.ts';
import { formatDate } from '../register/calendar.ts';
import { lawOf } from '../register/law.ts';
import { workingDaysOf } from '../register/working-days.ts';
import { type Check, placeOf } from './check.ts';

/** Papers of meetings before this day were published under other rules, and nothing can be done about them: they are history. */
const archiveEnds = '2012-09-10';

export const fiveClearDays: Check = {
	name: 'five-clear-days',
	level: 'warning',
	about:
		'A report is public at least five clear days before each meeting of the council, its committees or its executive, and three in Wales and Scotland (Local Government Act 1972, ss.100B and 100BA; SI 2012/2089, regulation 7). Neither the day of publication nor that of the meeting counts, and neither do weekends and bank holidays. A later report may only be taken if it is urgent, and then `urgency` or the `reason` in `decision_status` says so. Left out are meetings before 10 September 2012, partnerships, officers who decide alone, and papers that were put on the site after the meeting, as those of an archive are.',
	*run(record, { register: { byId, site } }) {
		if (record.kind !== 'report' || record.data.status !== 'published') return;
		const { published, considered } = record.data;
		if (published === undefined || isUrgent(record.data)) return;
		for (const { body: id, date } of considered) {
			const body = byId.get(id);
			if (body?.kind !== 'body' || body.data.kind === 'officer' || !date || date < archiveEnds) continue;
			const least = lawOf(body.data, date, site.nation)?.clearDays;
			const days = workingDaysOf(site.nation).clearBetween(published, date);
			if (least === undefined || days >= least || published > date) continue;
			yield {
				place: placeOf(record, 'published'),
				reason: `This report was published on ${formatDate(published)}, ${days} clear working ${days === 1 ? 'day' : 'days'} before the meeting of ${body.data.name} on ${formatDate(date)}: the law asks for ${least}.`,
				fix: 'Correct the date that is wrong, or put the report before a later meeting. If it was urgent, write `urgency`, or the reason for its urgency as `reason`, in `decision_status`.',
			};
		}
	},
};

function isUrgent({ decision_status: status }: Report): boolean {
	return (status?.urgency ?? 'none') !== 'none' || /\burgen(t|cy)\b/i.test(status?.reason ?? '');
}
