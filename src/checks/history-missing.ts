import { meetingPassed, sinceMeeting, type Version } from '../register/history.ts';
import type { Register } from '../register/register.ts';
import type { Check, Finding } from './check.ts';

/** Without the history of the content it cannot be told whether a report was changed after its meeting: that is said, once. */
export const historyMissing: Check = {
	name: 'history-missing',
	level: 'advice',
	about:
		'Whether a report was changed after its meeting is known from git. Where the history is missing or cut off, that is said once.',
	*runOnce({ register }) {
		const said = register.history && sayHistory(register);
		if (said) yield { place: { file: register.nameOf('').replace(/\/$/, ''), line: 1, column: 1 }, ...said };
	},
};

function sayHistory(register: Register): Pick<Finding, 'reason' | 'fix'> | undefined {
	const considered = consideredReports(register);
	if (considered.length === 0) return undefined;
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
	const late = considered.filter(({ since }) => since === undefined).length;
	if (late === 0) return undefined;
	const reports =
		late === 1
			? 'The history of one report begins after its meeting, so it is not known whether it was'
			: `The history of ${late.toLocaleString('en-GB')} reports begins after their meetings, so it is not known whether they were`;
	return {
		reason: `${reports} changed before that.`,
		fix: 'Nothing need be done for papers of the past. Commit each new report before its meeting.',
	};
}

/** The published reports whose meeting has passed, each with its versions since; those are absent where it was first committed after the meeting. */
function consideredReports({ records, history, today }: Register): { since: Version[] | undefined }[] {
	return records.flatMap((record) => {
		if (record.kind !== 'report' || record.data.status !== 'published') return [];
		const meeting = meetingPassed(record.data, today);
		if (meeting === undefined) return [];
		return [{ since: sinceMeeting(history?.versions.get(record.id) ?? [], meeting) }];
	});
}
