import type { Notice } from '../records/notice.ts';
import { isAskedFor } from '../register/notice-law.ts';
import { workingDaysOf } from '../register/working-days.ts';
import { type Check, placeOf } from './check.ts';

/** A notice of a private meeting says why, and the second one what was said against it and the answer (SI 2012/2089, regulation 5(3) and (5)). */
export const privateMeeting: Check = {
	name: 'private-meeting',
	level: 'error',
	about:
		'A notice of a private meeting says why it is private, and the second notice what was said against that and the answer (SI 2012/2089, regulation 5(3) and (5)).',
	*run(record, { register }) {
		if (record.kind !== 'notice' || record.data.status !== 'published') return;
		if (!isAskedFor(record.data, register)) return;
		const { notice, private: privately } = record.data;
		if (notice === 'private_meeting' && !privately)
			yield {
				place: placeOf(record, 'notice'),
				reason: 'This notice of a private meeting does not say why it is to be private.',
				fix: 'Add `private` with `reasons` and the `paragraphs` of Schedule 12A.',
			};
		const missing = missingFrom(privately);
		if (missing)
			yield {
				place: placeOf(record, 'private'),
				reason: 'The second notice says which representations were received, and what the answer to them is.',
				fix: `Add \`${missing}\` below \`private\`${missing === 'representations' ? ': `none received`, or what was asked' : ''}.`,
			};
	},
};

function missingFrom(privately: Notice['private']): 'representations' | 'response' | undefined {
	if (!privately?.second_notice) return undefined;
	if (!privately.representations) return 'representations';
	const isNone = /^none\b/i.test(privately.representations);
	return isNone || privately.response ? undefined : 'response';
}

/** The notice of a private meeting is given again five clear days before it (SI 2012/2089, regulation 5(4)). */
export const secondNotice: Check = {
	name: 'second-notice',
	level: 'warning',
	about:
		'The notice of a private meeting is given again five clear working days before it (SI 2012/2089, regulation 5(4)).',
	*run(record, { register }) {
		if (record.kind !== 'notice' || record.data.status !== 'published') return;
		const { private: privately, date, agreed_by: agreed } = record.data;
		if (!privately || !date || agreed || !isAskedFor(record.data, register)) return;
		const { clearBetween } = workingDaysOf(register.site.nation);
		const { second_notice: second } = privately;
		const isTooLate = (given: string) => clearBetween(given, date) < 5;
		// Until five clear days are left there is still time to give it.
		if (second ? !isTooLate(second) : !isTooLate(register.today)) return;
		yield {
			place: placeOf(record, 'private'),
			reason: second
				? `The second notice of the private meeting was given ${clearBetween(second, date)} clear working days before it: the law asks for five.`
				: 'Five clear working days before the private meeting its notice was to be given again, and that is not recorded here.',
			fix: second
				? 'Correct the dates, or say in `agreed_by` and `agreed_on` who agreed that the meeting is urgent.'
				: 'Add `second_notice` below `private`, with the `representations` that were received.',
		};
	},
};
