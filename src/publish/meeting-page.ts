import type { Entry } from '../register/entry.ts';
import type { Meeting } from '../register/meetings.ts';
import { cacheKeyOf } from './cache-key.ts';
import { getEdition } from './edition.ts';
import { meetingsByBody } from './meetings.ts';
import { entriesOf } from './neighbours.ts';

/** All that the page of a meeting is made of. */
export interface MeetingPage {
	meeting: Meeting;
	body: Entry<'body'>;
	decisions: Entry<'decision'>[];
}

/** Gathers the pages of all meetings. */
export function readMeetingPages(): MeetingPage[] {
	return [...meetingsByBody().values()].flat().flatMap((meeting) => {
		const [body] = entriesOf('body', [meeting.body]);
		const decisions = entriesOf(
			'decision',
			meeting.items.map(({ step }) => step.decision?.id),
		);
		return body ? [{ meeting, body, decisions }] : [];
	});
}

export function cacheKeyOfMeeting({ meeting, body, decisions }: MeetingPage): string {
	const when = { data: body.data, fingerprint: String(meeting.date > getEdition().today) };
	return cacheKeyOf(body, when, ...decisions, ...meeting.items.map(({ report }) => report));
}
