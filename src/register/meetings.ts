import type { AnyEntry, Entry, RouteStep } from './entry.ts';
import { compareText } from './order.ts';

/** One report on the agenda of a meeting. */
export interface AgendaItem {
	report: Entry<'report'>;
	step: RouteStep;
}

/** A body on a day, and what it considered, in the order of the agenda. */
export interface Meeting {
	/** The id of the body. */
	body: string;
	date: string;
	url: string;
	items: AgendaItem[];
}

/** The meetings at which a report was or is considered, newest first. */
export function buildMeetings(entries: AnyEntry[]): Meeting[] {
	const meetings = new Map<string, Meeting>();
	for (const report of entries) {
		if (report.kind !== 'report') continue;
		for (const step of report.route) {
			const { meeting: url, date } = step;
			if (url === undefined || date === undefined) continue;
			const meeting = meetings.get(url) ?? { body: step.body.id, date, url, items: [] };
			meeting.items.push({ report, step });
			meetings.set(url, meeting);
		}
	}
	const sorted = [...meetings.values()].sort((a, b) => compareText(b.date, a.date));
	for (const { items } of sorted) items.sort(byItem);
	return sorted;
}

/** By the number on the agenda; what has none comes last, by title. */
function byItem(a: AgendaItem, b: AgendaItem): number {
	const [one, other] = [a.step.item, b.step.item];
	if (one !== undefined && other !== undefined) return one.localeCompare(other, 'en-GB', { numeric: true });
	return (
		Number(one === undefined) - Number(other === undefined) || compareText(a.report.title, b.report.title)
	);
}
