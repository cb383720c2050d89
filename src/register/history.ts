import type { RecordOf } from '../records/kinds.ts';
import type { Publication } from '../records/read-publication.ts';
import type { Report } from '../records/report.ts';
import { mainConsideration } from './summary.ts';

/** One version of a record's file. */
export interface Version extends Publication {
	/** The day it was committed, `YYYY-MM-DD`, where whoever committed it was; of what is not committed yet, the day of the build. */
	day: string;
	isCommitted: boolean;
	/** What it says: of a report that was changed after its meeting, from its version at the meeting on. */
	report?: RecordOf<'report'>;
}

/** What is known of how the content came to be as it is. */
export interface History {
	/** `missing`: there is none; `shallow`: it is cut off before its beginning. */
	state: 'whole' | 'shallow' | 'missing';
	/** The versions of each record by its id, oldest first, the one in the folder among them. */
	versions: Map<string, Version[]>;
}

/** The day on which the body that decides, or else the first one, considered a report; absent where it has not yet. */
export function meetingPassed({ considered }: Report, today: string): string | undefined {
	const day = mainConsideration(considered)?.date;
	return day !== undefined && day < today ? day : undefined;
}

/**
 * The version that lay before a meeting, and those after it: the last one committed by the end of that day comes first.
 * Absent where the history does not reach back to the meeting. What follows a version of a later day is later too,
 * whatever its own clock said.
 */
export function sinceMeeting<T extends { day: string }>(versions: T[], meeting: string): T[] | undefined {
	const after = versions.findIndex(({ day }) => day > meeting);
	const at = (after === -1 ? versions.length : after) - 1;
	return at < 0 ? undefined : versions.slice(at);
}
