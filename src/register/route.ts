import type { RecordOf } from '../records/kinds.ts';
import { lastDay } from './calendar.ts';
import type { RouteStep } from './entry.ts';
import type { Register } from './register.ts';
import { defined, summarise } from './summary.ts';

/** The address of the page of a body's meeting on a day. */
export function meetingAddress(body: string, date: string): string {
	return `/meetings/${body}/${date}/`;
}

/** The bodies that a report goes through, in order, each with the decision it made. */
export function buildRoute(
	report: RecordOf<'report'>,
	decisions: RecordOf<'decision'>[],
	register: Register,
): RouteStep[] {
	return report.data.considered.flatMap((step) => {
		const body = register.visible.get(step.body);
		if (!body) return [];
		const decision = decisions.find(
			({ data }) => data.body === step.body && (!step.date || data.date === step.date),
		);
		return [
			defined({
				...step,
				body: summarise(body, register),
				meeting: step.date && meetingAddress(step.body, step.date),
				decision: decision && summarise(decision, register),
				past: step.date !== undefined && step.date < register.today,
				withdrawn: decision ? undefined : withdrawnBefore(step.date, report),
			}),
		];
	});
}

/** The day on which a report was withdrawn, where that was by the day of a meeting. */
function withdrawnBefore(day: string | undefined, { data }: RecordOf<'report'>): string | undefined {
	const date = data.status === 'withdrawn' ? data.withdrawn?.date : undefined;
	return day && date && lastDay(date) <= day ? date : undefined;
}
