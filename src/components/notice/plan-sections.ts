import type { Notice } from '../../records/notice.ts';
import type { Entry } from '../../register/entry.ts';

/** The notices of some kinds that are in the plan, soonest first. */
export interface PlanSection {
	id: string;
	heading: string;
	own: Entry<'notice'>[];
}

const sections: { id: string; heading: string; kinds: Notice['notice'][] }[] = [
	{ id: 'key-decisions', heading: 'Key decisions', kinds: ['key_decision'] },
	{
		id: 'short-notice',
		heading: 'Key decisions at short notice',
		kinds: ['general_exception', 'special_urgency'],
	},
	{ id: 'private-meetings', heading: 'Meetings to be held in private', kinds: ['private_meeting'] },
];

/** The plan by kinds of notice; what there is none of is left out. */
export function planSections(notices: Entry<'notice'>[]): PlanSection[] {
	return sections
		.map(({ id, heading, kinds }) => ({
			id,
			heading,
			own: notices.filter(({ data }) => kinds.includes(data.notice)),
		}))
		.filter(({ own }) => own.length > 0);
}
