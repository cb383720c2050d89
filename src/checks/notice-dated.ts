import { type Check, placeOf } from './check.ts';

/** A notice says on which day, or within which period, the decision is to be made (SI 2012/2089, regulation 9(1)(d)). */
export const noticeDated: Check = {
	name: 'notice-dated',
	level: 'error',
	about:
		'A notice says on which day, or within which period, the decision is to be made (SI 2012/2089, regulation 9(1)(d)).',
	*run(record) {
		if (record.kind !== 'notice') return;
		const { date, period } = record.data;
		if (!date && !period) {
			yield {
				place: placeOf(record),
				reason: 'This notice does not say when the decision is to be made.',
				fix: 'Add the `date` of the meeting, or a `period` with `from` and `to` where it is not yet fixed.',
			};
		}
		if (period && period.to.slice(0, period.from.length) < period.from.slice(0, period.to.length)) {
			yield {
				place: placeOf(record, 'period'),
				reason: 'The period of this notice ends before it begins.',
				fix: 'Put the earlier date in `from` and the later one in `to`.',
			};
		}
	},
};
