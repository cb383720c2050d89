import { meetingPassed, sinceMeeting } from '../register/history.ts';
import type { Register } from '../register/register.ts';
import type { Check, Finding } from './check.ts';

/** Without the history of the content it cannot be told whether a report was changed after its meeting: that is said, once. */
export const historyMissing: Check = {
	name: 'history-missing',
	level: 'advice',
	*runOnce({ register }) {
		const said = register.history && sayHistory(register);
		if (said) yield { place: { file: register.nameOf('').replace(/\/$/, ''), line: 1, column: 1 }, ...said };
	},
};

function sayHistory(register: Register): Pick<Finding, 'reason' | 'fix'> | undefined {
	if (register.history?.state === 'missing') {
		return {
			reason:
				'This folder has no history in git, so it is not known whether a report was changed after its meeting.',
			fix: 'Keep the content in a git repository, and commit each change of it.',
		};
	}
	if (register.history?.state === 'shallow') {
		return {
			reason:
				'Only the latest part of the history is here, so not every change of a report after its meeting is known.',
			fix: 'Fetch all of it: `git fetch --unshallow`, or `fetch-depth: 0` where GitHub checks it out.',
		};
	}
	const count = beginningLate(register);
	if (count === 0) return undefined;
	return {
		reason: `The history of ${count === 1 ? 'one report begins' : `${count.toLocaleString('en-GB')} reports begins`} after ${count === 1 ? 'its meeting' : 'their meetings'}, so it is not known whether ${count === 1 ? 'it was' : 'they were'} changed before that.`,
		fix: 'Nothing need be done for papers of the past. Commit each new report before its meeting.',
	};
}

/** How many published reports were first committed after their meeting. */
function beginningLate({ records, history, today }: Register): number {
	return records.filter((record) => {
		if (record.kind !== 'report' || record.data.status !== 'published') return false;
		const meeting = meetingPassed(record.data, today);
		return meeting !== undefined && !sinceMeeting(history?.versions.get(record.id) ?? [], meeting);
	}).length;
}
