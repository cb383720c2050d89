import type { RecordOf } from '../records/kinds.ts';
import { isAskedFor } from '../register/notice-law.ts';
import { noticeTime } from '../register/notice-time.ts';
import type { Register } from '../register/register.ts';
import { type Check, type Finding, placeOf } from './check.ts';

const shortage = {
	key_decision: { least: 28, regulation: 9, unit: 'clear days' },
	general_exception: { least: 5, regulation: 10, unit: 'clear working days' },
	private_meeting: { least: 28, regulation: 5, unit: 'clear days' },
};

/**
 * Notice is given 28 clear days before a key decision or a private meeting, and five before a key decision under the general
 * exception (SI 2012/2089, regulations 9(2), 5(2) and 10(1)(c)), unless another notice says why that could not be.
 */
export const noticeTimeLeft: Check = {
	name: 'notice-time',
	level: 'warning',
	about:
		'Notice is given 28 clear days before a key decision or a private meeting, and five clear working days before a key decision under the general exception (SI 2012/2089, regulations 9(2), 5(2) and 10(1)(c)). A clear day is neither that of the notice nor that of the meeting.',
	*run(record, { register }) {
		if (record.kind !== 'notice' || record.data.status !== 'published') return;
		const { notice, published } = record.data;
		const time = noticeTime(record.data, register.site.nation);
		if (notice === 'special_urgency' || !time || !isAskedFor(record.data, register)) return;
		const { least, regulation, unit } = shortage[notice];
		if (time.days >= least || isExcused(record, register)) return;
		const finding: Finding = {
			place: placeOf(record, 'published'),
			reason: `Notice was given on ${published}, ${time.days} ${unit} before the ${notice === 'private_meeting' ? 'meeting' : 'decision'}: the law asks for ${least} (SI 2012/2089, regulation ${regulation}).`,
			fix: fixes[notice],
		};
		yield finding;
	},
};

const fixes = {
	key_decision:
		'Correct the dates, decide later, or give a notice of `general_exception` or `special_urgency` for the same report.',
	general_exception: 'Correct the dates, decide later, or give a notice of `special_urgency`.',
	private_meeting:
		'Correct the dates, or say in `agreed_by` and `agreed_on` who agreed that the meeting is urgent (regulation 5(6)).',
};

/** Whether shorter notice was agreed to, or another notice of the same decision takes this one’s place. */
function isExcused({ data }: RecordOf<'notice'>, { records }: Register): boolean {
	if (data.notice === 'private_meeting') return data.agreed_by !== undefined;
	const shorter =
		data.notice === 'key_decision' ? ['general_exception', 'special_urgency'] : ['special_urgency'];
	return records.some(
		(other) =>
			other.kind === 'notice' &&
			shorter.includes(other.data.notice) &&
			other.data.body === data.body &&
			other.data.report !== undefined &&
			other.data.report === data.report,
	);
}
