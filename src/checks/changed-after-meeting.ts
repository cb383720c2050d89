import { formatDate } from '../register/calendar.ts';
import { meetingPassed, sinceMeeting } from '../register/history.ts';
import { unnotedChange } from '../register/unnoted-change.ts';
import { type Check, placeOf } from './check.ts';

/** A report that was changed after its meeting says so, with a date: members decided on the words that lay before them. */
export const changedAfterMeeting: Check = {
	name: 'changed-after-meeting',
	level: 'error',
	about:
		'Members decided on the words that lay before them. A report that is changed after its meeting says so with a date in `changes`, and the page shows both texts. It needs the history of the content in git.',
	*run(record, { register: { history, today } }) {
		if (record.kind !== 'report' || record.data.status !== 'published') return;
		const meeting = meetingPassed(record.data, today);
		const since = meeting && sinceMeeting(history?.versions.get(record.id) ?? [], meeting);
		const change = since && unnotedChange(since, { meeting, today });
		if (!change) return;
		const when = change.isCommitted ? `on ${formatDate(change.day)}` : 'since it was last committed';
		yield {
			place: placeOf(record, 'changes'),
			reason: `This report was changed ${when}, after its meeting on ${formatDate(meeting)}, and no note in \`changes\` says so.`,
			fix: 'Add to `changes`: the date and what was changed and why. Or put the report back as it was.',
		};
	},
};
