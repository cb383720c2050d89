import { Feed } from 'feed';
import type { Site } from '../records/site.ts';
import type { Summary } from '../register/entry.ts';

/** What a feed is about: its title, and the address of the page that lists the same, from the root of the site. */
export interface FeedSubject {
	title: string;
	url: string;
}

/** The newest entries that a feed holds; a reader that comes daily misses none. */
const longestFeed = 50;

/** Builds the feed of some records, newest first. Its dates are those of the records, so that it changes only when they do. */
export function buildFeed(subject: FeedSubject, summaries: Summary[], site: Site): Feed {
	const dated = summaries.filter(({ date }) => date).sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));
	const address = (path: string) => new URL(path, site.base_url).href;
	const newest = dated[0]?.date ?? '1970-01-01';
	const feed = new Feed({
		id: address(subject.url),
		link: address(subject.url),
		title: `${subject.title} – ${site.name}`,
		language: 'en-GB',
		updated: startOfDay(newest),
		copyright: site.name,
		feedLinks: { atom: address(`${subject.url}feed.xml`), json: address(`${subject.url}feed.json`) },
	});
	for (const { title, url, date = newest, summary, by } of dated.slice(0, longestFeed)) {
		const description = [summary, by].filter((text) => text !== undefined).join(' – ');
		feed.addItem({ title, id: address(url), link: address(url), date: startOfDay(date), description });
	}
	return feed;
}

/** Midnight in universal time of a day, or of the first day of a month or a year. */
function startOfDay(date: string): Date {
	return new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);
}
