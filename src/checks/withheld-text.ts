import { type Check, placeInBody, placeOf } from './check.ts';

/** The text of an exempt paper is not in the file that is published from (Local Government Act 1972, s.100B(2) and Schedule 12A). */
export const withheldText: Check = {
	name: 'withheld-text',
	level: 'error',
	about:
		'The text of an exempt paper is not in the folder that is published from (Local Government Act 1972, s.100B(2) and Schedule 12A). What was once in its history can be read there for ever.',
	isFixed: true,
	*run(record) {
		if (record.kind !== 'report' || record.data.classification !== 'exempt' || record.body.trim() === '')
			return;
		yield {
			place: placeInBody(record, { line: record.body.length - record.body.trimStart().length + 1 }),
			reason: 'This report is exempt from publication, and its text is in this file.',
			fix: 'Take the text out of this file, and out of the history of the folder, and keep it where the council keeps confidential papers.',
		};
	},
};

/** A paper that is not open says by which paragraph, why that is in the public interest, and when that is looked at again. */
export const exemptionGiven: Check = {
	name: 'exemption-given',
	level: 'error',
	about:
		'A paper that is not open says by which of paragraphs 1 to 7 of Schedule 12A it is withheld, why that is in the public interest, and when that is looked at again (Local Government Act 1972, s.100B(5)).',
	isFixed: true,
	*run(record) {
		if (record.kind !== 'report') return;
		const { classification, exemption, appendices } = record.data;
		const closed =
			classification !== 'open' || appendices.some((appendix) => appendix.classification === 'exempt');
		if (!closed || exemption) return;
		yield {
			place: placeOf(record, 'classification'),
			reason:
				'Something is withheld here, and the file does not say by which paragraph, why, and until when.',
			fix: 'Add `exemption` with `paragraphs` (1 to 7 of Schedule 12A), `public_interest` and `review`.',
		};
	},
};
