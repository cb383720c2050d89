import type { RecordOf } from '../records/kinds.ts';
import { isAskedFor } from '../register/notice-law.ts';
import { type Check, placeOf } from './check.ts';

type Field = 'reasons' | 'chair_informed' | 'agreed_by' | 'agreed_on';

/** A notice under the general exception says why, and when the chair of scrutiny was told (SI 2012/2089, regulation 10(1)(a) and (3)). */
export const generalException: Check = {
	name: 'general-exception',
	level: 'error',
	about:
		'A notice under the general exception says why 28 clear days are impracticable, and when the chair of scrutiny was told (SI 2012/2089, regulation 10(1)(a) and (3)).',
	*run(record, { register }) {
		if (record.kind !== 'notice' || record.data.notice !== 'general_exception') return;
		if (!isAskedFor(record.data, register)) return;
		const missing = missingFrom(record, ['reasons', 'chair_informed']);
		if (missing.length === 0) return;
		yield {
			place: placeOf(record, 'notice'),
			reason:
				'A notice under the general exception says why 28 clear days are impracticable, and when the chair of scrutiny was told.',
			fix: `Add ${missing}.`,
		};
	},
};

/** A notice of special urgency says why, and who agreed to it and when, before the decision (SI 2012/2089, regulation 11). */
export const specialUrgency: Check = {
	name: 'special-urgency',
	level: 'error',
	about:
		'A notice of special urgency says why the decision cannot wait, and who agreed to that and when, before the decision (SI 2012/2089, regulation 11).',
	*run(record, { register }) {
		if (record.kind !== 'notice' || record.data.notice !== 'special_urgency') return;
		if (!isAskedFor(record.data, register)) return;
		const missing = missingFrom(record, ['reasons', 'agreed_by', 'agreed_on']);
		if (missing.length > 0)
			yield {
				place: placeOf(record, 'notice'),
				reason: 'A notice of special urgency says why the decision cannot wait, who agreed to that and when.',
				fix: `Add ${missing}.`,
			};
		const { date, agreed_on: agreed } = record.data;
		if (date && agreed && agreed > date)
			yield {
				place: placeOf(record, 'agreed_on'),
				reason: 'The agreement that the decision is urgent is dated after the decision.',
				fix: 'Correct the dates: the decision may only be made once it was agreed.',
			};
	},
};

/** The fields that a published notice leaves out, as the fix names them. */
function missingFrom({ data }: RecordOf<'notice'>, fields: Field[]): string {
	const missing = data.status === 'published' ? fields.filter((field) => !data[field]) : [];
	return missing.map((field) => `\`${field}\``).join(' and ');
}
