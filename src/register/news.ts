import type { AnyEntry, Summary } from './entry.ts';
import { isPaper } from './groups.ts';
import { byTitle, changedOn, compareText, newestFirst, publishedOn } from './order.ts';

/** What the home page tells: the newest of each, soonest or newest first. */
export interface News {
	/** Reports that go before a body from today on, the next one first. */
	comingUp: AnyEntry[];
	/** Decisions that may still be called in, the window that closes first at the head. */
	openToCallIn: AnyEntry[];
	decided: AnyEntry[];
	published: AnyEntry[];
	strategies: AnyEntry[];
}

export function buildNews(entries: AnyEntry[], today: string): News {
	const papers = entries.filter(isPaper);
	const inState = (state: string) => papers.filter(({ standing }) => standing?.state === state);
	// A paper may be dated by the meeting to come; it was made public by today all the same.
	const publicBy = (entry: AnyEntry) =>
		(publishedOn(entry) ?? '') < today ? (publishedOn(entry) ?? '') : today;
	return {
		comingUp: inState('to_be_considered')
			.filter(({ kind, standing }) => kind === 'report' && standing?.until)
			.sort(soonestFirst),
		openToCallIn: inState('call_in_open').sort(soonestFirst),
		decided: entries.filter(({ kind }) => kind === 'decision').sort(newestFirst),
		// What has no day is a strategy that is only proposed: when it was first put on the site is not known.
		published: papers
			.filter(changedOn)
			.sort((a, b) => compareText(publicBy(b), publicBy(a)) || newestFirst(a, b)),
		strategies: inState('in_effect')
			.filter(({ kind }) => kind === 'strategy')
			.sort(byTitle),
	};
}

/** What is new in a feed: reports, notices, decisions and strategies, the last one published or changed first. */
export function newsFor(entries: AnyEntry[]): AnyEntry[] {
	const isNews = (entry: AnyEntry) => isPaper(entry) || entry.kind === 'decision' || entry.kind === 'notice';
	const news = entries.filter((entry) => isNews(entry) && changedOn(entry));
	return news.sort((a, b) => compareText(changedOn(b) ?? '', changedOn(a) ?? '') || byTitle(a, b));
}

/** What comes first on the calendar first: a meeting, or the end of a call-in window. What has no day yet comes last. */
export function soonestFirst(a: Summary, b: Summary): number {
	const dayOf = ({ standing }: Summary) => standing?.until ?? '9999';
	return compareText(dayOf(a), dayOf(b)) || byTitle(a, b);
}
