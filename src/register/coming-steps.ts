import type { AnyEntry, RouteStep } from './entry.ts';

/** A meeting to come at which a report is considered. */
export interface ComingStep {
	date: string;
	body: string;
	/** The page of the meeting. */
	meeting: string | undefined;
	role: RouteStep['role'];
}

/** What is still to come of a report's route, soonest first. */
export function comingSteps(entry: AnyEntry, today: string): ComingStep[] {
	const steps = entry.route.flatMap(({ date, body, meeting, role }) =>
		date && date >= today ? [{ date, body: body.title, meeting, role }] : [],
	);
	return steps.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
