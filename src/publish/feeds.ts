import { Feed } from 'feed';
import type { Site } from '../records/site.ts';
import { plainText } from './plain-text.ts';
import { startOfDay } from './start-of-day.ts';
import { escapeXml } from './xml.ts';

/** What a feed is about: its title, and the address of the page that lists the same, from the root of the site. */
export interface FeedSubject {
	title: string;
	url: string;
}

/** One thing that is new. All of it is plain text. */
export interface FeedItem {
	title: string;
	/** From the root of the site. */
	url: string;
	description: string;
	/** When it was made public, and when it was last changed: a day, a month or a year. */
	published: string;
	changed: string;
}
export type FeedFormat = 'xml' | 'json';

/** The most items that a feed holds; a reader that comes daily misses none. */
export const longestFeed = 50;

/** Formats a feed as Atom (RFC 4287) or JSON Feed 1. Its dates are those of the records, so that it changes only when they do. */
export function formatFeed(
	format: FeedFormat,
	subject: FeedSubject,
	{ items, site }: { items: FeedItem[]; site: Site },
): string {
	const address = (path: string) => new URL(path, site.base_url).href;
	// Titles are text in a JSON feed and in the head of an Atom feed; everything else is HTML, in which text is escaped.
	const itemTitle = format === 'xml' ? html : plainText;
	const shown = items.slice(0, longestFeed);
	const newest = shown
		.map(({ changed }) => changed)
		.sort()
		.at(-1);
	const feed = new Feed({
		id: address(subject.url),
		link: address(subject.url),
		title: plainText(`${subject.title} – ${site.name}`),
		updated: startOfDay(newest ?? '1970'),
		author: { name: plainText(site.name) },
		generator: 'Guildhall',
		feedLinks: { atom: address(`${subject.url}feed.xml`), json: address(`${subject.url}feed.json`) },
	});
	for (const { title, url, description, published, changed } of shown) {
		const dates = { date: startOfDay(changed), published: startOfDay(published) };
		feed.addItem({
			title: itemTitle(title),
			id: address(url),
			link: address(url),
			description: html(description),
			...dates,
		});
	}
	return `${format === 'xml' ? feed.atom1() : feed.json1()}\n`;
}

function html(text: string): string {
	return escapeXml(plainText(text));
}
