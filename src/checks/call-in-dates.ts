import type { RecordOf } from '../records/kinds.ts';
import { formatDate } from '../register/calendar.ts';
import { type Check, type Finding, placeOf } from './check.ts';

/** A decision is published, then called in, then the call-in is dealt with. */
export const callInDates: Check = {
	name: 'call-in-dates',
	level: 'error',
	about:
		'A decision is made and published, then called in, then the call-in is dealt with. Dates in another order cannot all be right.',
	*run(record) {
		if (record.kind !== 'decision' || !record.data.call_in) return;
		const { published, date, call_in } = record.data;
		const made = published ?? date;
		const opened = published === undefined ? 'was made' : 'was published';
		if (call_in.date !== undefined && call_in.date < made)
			yield tooEarly(
				record,
				'date',
				`was called in on ${formatDate(call_in.date)}, before it ${opened} on ${formatDate(made)}`,
			);
		const called = call_in.date ?? made;
		if (call_in.dealt_with !== undefined && call_in.dealt_with < called)
			yield tooEarly(
				record,
				'dealt_with',
				`has a call-in that was dealt with on ${formatDate(call_in.dealt_with)}, before it ${call_in.date === undefined ? opened : 'was called in'} on ${formatDate(called)}`,
			);
	},
};

function tooEarly(record: RecordOf<'decision'>, field: 'date' | 'dealt_with', what: string): Finding {
	return {
		place: placeOf(record, 'call_in', field),
		reason: `By its dates, this decision ${what}.`,
		fix: 'Correct the date that is wrong.',
	};
}
