import { buildMeetings, type Meeting } from '../register/meetings.ts';
import { type Edition, getEdition } from './edition.ts';

const known = new WeakMap<Edition, Map<string, Meeting[]>>();

/** The meetings of each body at which a report of this site was considered, newest first. */
export function meetingsByBody(): Map<string, Meeting[]> {
	const edition = getEdition();
	const made = known.get(edition) ?? Map.groupBy(buildMeetings(edition.entries), ({ body }) => body);
	known.set(edition, made);
	return made;
}
