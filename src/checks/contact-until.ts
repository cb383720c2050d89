import { type Check, placeOf } from './check.ts';

export const contactUntil: Check = {
	name: 'contact-until',
	level: 'advice',
	about:
		'The telephone number or e-mail address of a person is shown until the day in `until`; after it the page says whom to ask now. People move to other posts, and a number of 2010 does not reach who wrote the paper. A team’s details may stay, without a name.',
	*run(record) {
		if (record.kind !== 'report' || record.data.status === 'withdrawn') return;
		for (const [index, { name, email, telephone, until }] of record.data.contact.entries()) {
			if (name === undefined || (email ?? telephone) === undefined || until !== undefined) continue;
			yield {
				place: placeOf(record, 'contact', index),
				reason: `The contact details of ${name} have no end.`,
				fix: 'Add `until`, for instance a year after the meeting: then the page says whom to ask instead.',
			};
		}
	},
};
