import type { Entry, Summary } from '../register/entry.ts';
import { fingerprint } from '../register/fingerprint.ts';
import { gather } from '../register/groups.ts';
import { newestFirst } from '../register/order.ts';
import { type Row, rowMaker } from '../register/rows.ts';
import { cacheKeyOf } from './cache-key.ts';
import { getCalendar } from './calendar.ts';
import { getEdition } from './edition.ts';
import { meetingsByBody } from './meetings.ts';

/** How much of each list the page of a body shows; the rest is on the lists that it leads to. */
const most = { reports: 10, decisions: 10 };

/** All that the page of a body is made of. */
export interface BodyPage {
	entry: Entry<'body'>;
	/** The bodies that it took over from. */
	predecessors: Summary[];
	reports: { rows: Row[]; total: number };
	decisions: { rows: Row[]; total: number };
	/** All of them, newest first. */
	meetings: { date: string; url: string; count: number }[];
	/** Whether it has a calendar. */
	hasCalendar: boolean;
}

/** Gathers the pages of all bodies. */
export function readBodyPages(bodies: Entry<'body'>[]): BodyPage[] {
	const { entries } = getEdition();
	const byBody = gather(entries, (entry) => entry.bodies);
	const toRow = rowMaker(entries);
	return bodies.map((entry) => {
		const papers = [...(byBody.get(entry.id) ?? [])].sort(newestFirst);
		const listOf = (kind: 'report' | 'decision') => papers.filter((paper) => paper.kind === kind);
		const meetings = meetingsByBody().get(entry.id) ?? [];
		return {
			entry,
			predecessors: bodies
				.filter(({ data }) => data.successor === entry.id)
				.map(({ id, kind, url, title }) => ({ id, kind, url, title })),
			reports: { rows: listOf('report').slice(0, most.reports).map(toRow), total: listOf('report').length },
			decisions: {
				rows: listOf('decision').slice(0, most.decisions).map(toRow),
				total: listOf('decision').length,
			},
			meetings: meetings.map(({ date, url, items }) => ({ date, url, count: items.length })),
			hasCalendar: getCalendar().byBody.has(entry.id),
		};
	});
}

export function cacheKeyOfBody({ entry, ...lists }: BodyPage): string {
	return cacheKeyOf(entry, { data: entry.data, fingerprint: fingerprint(lists) });
}
