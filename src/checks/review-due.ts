import { formatDate } from '../register/calendar.ts';
import { isReviewDue } from '../register/exemption.ts';
import { type Check, placeOf } from './check.ts';

/** Information is exempt only while the public interest in withholding it is the greater (Local Government Act 1972, Schedule 12A, Part 2): so that is looked at again. */
export const reviewDue: Check = {
	name: 'review-due',
	level: 'warning',
	about:
		'Information is exempt only while the public interest in withholding it is the greater (Local Government Act 1972, Schedule 12A, Part 2). When the date for its review has passed, it is looked at again.',
	*run(record, { register: { today } }) {
		if (record.kind !== 'report' || record.data.status !== 'published') return;
		const { exemption, classification, appendices } = record.data;
		if (!exemption || !isReviewDue(record.data, today)) return;
		const isClosed =
			classification !== 'open' || appendices.some((appendix) => appendix.classification === 'exempt');
		if (!isClosed) return;
		yield {
			place: placeOf(record, 'exemption', 'review'),
			reason: `The date for the review of what is withheld here, ${formatDate(exemption.review)}, has passed.`,
			fix: 'Review it. Then publish the text and write `classification: open`; or, where it must still be withheld, write the next date as `review`.',
		};
	},
};
