import type { Version } from './history.ts';
import { isSamePaper, type Paper, paperOf } from './paper.ts';
import { publicView } from './publication.ts';

/**
 * The first version that changed what the public reads of a report after its meeting and that no note in `changes` tells of.
 * A note counts for every change up to the version that brings it. `since` begins with the version at the meeting.
 */
export function unnotedChange(
	since: Version[],
	{ meeting, today }: { meeting: string; today: string },
): Version | undefined {
	let accounted: Paper | undefined;
	let pending: Version | undefined;
	let notes = 0;
	for (const [at, version] of since.entries()) {
		const report = publicReport(version, since[at + 1]?.day ?? today);
		if (!report) continue;
		const paper = paperOf(report, meeting);
		// What is withheld has no notes that are shown, but has them.
		const written = version.report?.data.changes.length ?? 0;
		const hasNote = written > notes;
		notes = Math.max(notes, written);
		if (accounted === undefined || hasNote) {
			accounted = paper;
			pending = undefined;
		} else {
			pending = isSamePaper(paper, accounted) ? undefined : (pending ?? version);
		}
	}
	return pending;
}

/** What the public could read of a version by a day; absent while it could read nothing. */
export function publicReport({ report }: Version, day: string) {
	const view = report?.data.status === 'published' ? publicView(report, day) : undefined;
	return view?.kind === 'report' ? view : undefined;
}
