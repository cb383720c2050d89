import { type Check, placeOf } from './check.ts';

/** A notice names who decides: a body with a list of its members, or one person with a title (SI 2012/2089, regulation 9(1)(c)). */
export const noticeMembers: Check = {
	name: 'notice-members',
	level: 'warning',
	about:
		'A notice names who decides: a body with a list of its members, or one person with a name and a title (SI 2012/2089, regulation 9(1)(c)).',
	*run(record) {
		if (record.kind !== 'notice' || record.data.status !== 'published') return;
		if (record.data.notice === 'private_meeting' || record.data.members.length > 0) return;
		yield {
			place: placeOf(record),
			reason:
				'This notice does not list the members of the body that decides, or name the one who decides alone.',
			fix: 'Add `members`: a name and a post on each line.',
		};
	},
};
