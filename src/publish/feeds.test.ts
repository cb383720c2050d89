import { expect, test } from 'vitest';
import type { Site } from '../records/site.ts';
import { type FeedItem, formatFeed, longestFeed } from './feeds.ts';

const site = { name: 'A & B Council', base_url: 'https://test.example' } as Site;
const item = (fields: Partial<FeedItem> = {}): FeedItem => ({
	title: 'A report',
	url: '/reports/a/',
	description: 'Asks for money.',
	published: '2026-03-01',
	changed: '2026-03-01',
	...fields,
});
const atom = (...items: FeedItem[]) =>
	formatFeed('xml', { title: 'Cabinet', url: '/bodies/cabinet/' }, { items, site });
const json = (...items: FeedItem[]) =>
	JSON.parse(formatFeed('json', { title: 'Cabinet', url: '/bodies/cabinet/' }, { items, site }));

test('a feed is dated by its records: by the last that was changed', () => {
	const xml = atom(
		item({ changed: '2026-05-02' }),
		item({ url: '/reports/b/', published: '2026-04', changed: '2026-04' }),
	);
	expect(xml).toContain('<updated>2026-05-02T00:00:00.000Z</updated>');
	expect(xml).toContain('<published>2026-04-01T00:00:00.000Z</published>');
	expect(atom()).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});

test('both formats name themselves, the page that lists the same, and who publishes', () => {
	expect(atom(item())).toContain('<link rel="self" href="https://test.example/bodies/cabinet/feed.xml"/>');
	expect(atom(item())).toContain('<name>A &amp; B Council</name>');
	expect(json(item())).toMatchObject({
		feed_url: 'https://test.example/bodies/cabinet/feed.json',
		home_page_url: 'https://test.example/bodies/cabinet/',
	});
});

test('a title is text, whatever it holds: it cannot close what it stands in', () => {
	const title = '<script>alert(1)</script> ]]> & "x"';
	expect(atom(item({ title, description: title }))).not.toMatch(/<script|\]\]> &/);
	expect(atom(item({ title }))).toContain(
		'<![CDATA[&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp; &quot;x&quot;]]>',
	);
	expect(json(item({ title })).items[0].title).toBe(title);
	expect(json(item({ description: title })).items[0].content_html).not.toContain('<script');
});

test('characters that XML cannot hold are left out', () => {
	expect(atom(item({ title: 'a\u0008b\ud800c\uffff' }))).toContain('[CDATA[ab\ufffdc]]');
});

test('a feed holds the fifty newest', () => {
	const many = Array.from({ length: 60 }, (_, number) => item({ url: `/reports/r${number}/` }));
	expect(json(...many).items).toHaveLength(longestFeed);
});
