import { getEdition } from '../../publish/edition.ts';
import {
	type FeedFormat,
	type FeedItem,
	type FeedSubject,
	formatFeed,
	longestFeed,
} from '../../publish/feeds.ts';
import type { Kind } from '../../records/kinds.ts';
import { formatDate } from '../../register/calendar.ts';
import type { AnyEntry } from '../../register/entry.ts';
import { newsFor } from '../../register/news.ts';
import { changedOn, publishedOn } from '../../register/order.ts';
import { type Row, rowMaker } from '../../register/rows.ts';
import { decidedWords } from './standing-words.ts';

/** What a feed tells of, and among which entries. */
export interface FeedProps extends Record<string, unknown> {
	subject: FeedSubject;
	entries: AnyEntry[];
}

const types = { xml: 'application/atom+xml', json: 'application/feed+json' };

/** Answers with the feed of what is new among some entries. */
export function feedResponse(format: FeedFormat, { subject, entries }: FeedProps): Response {
	const { site, entries: all } = getEdition();
	const toRow = rowMaker(all);
	const items = newsFor(entries)
		.slice(0, longestFeed)
		.map((entry) => toItem(entry, toRow(entry)));
	const body = formatFeed(format, subject, { items, site });
	return new Response(body, { headers: { 'Content-Type': `${types[format]}; charset=utf-8` } });
}

/** What has the title of its report says what it is. */
const named: Partial<Record<Kind, string>> = { decision: 'Decision', notice: 'Notice' };

function toItem(entry: AnyEntry, row: Row): FeedItem {
	const { title, url, by, date, summary } = row;
	const where = [by, date && formatDate(date)].filter(Boolean).join(', ');
	return {
		title: named[entry.kind] ? `${named[entry.kind]}: ${title}` : title,
		url,
		// Where a paper stands changes by itself from day to day; what was decided does not.
		description: [summary, decidedWords(row), where].filter(Boolean).map(asSentence).join(' '),
		// Of a withdrawn paper only the day of its withdrawal may be known.
		published: publishedOn(entry) ?? changedOn(entry) ?? '',
		changed: changedOn(entry) ?? '',
	};
}

function asSentence(text: string | undefined): string {
	return /[.!?]$/.test(text ?? '') ? `${text}` : `${text}.`;
}
