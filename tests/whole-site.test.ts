import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../src/markdown/words.ts';
import { digestOfFile, filesBelow } from '../src/publish/site-files.ts';
import { pageOf } from '../src/publish/verify.ts';
import { decisionDataSchema } from '../src/register/decision-data.ts';
import { readCalendar } from './read-calendar.ts';
import { type BuiltSite, buildForTest, exampleContent, realContent } from './site.ts';

const sites = [
	{ name: 'the example council', content: exampleContent },
	{ name: 'five real reports', content: realContent },
];

describe.each(sites)('the site of $name', ({ name, content }) => {
	const there = existsSync(content);
	if (!there) console.log(`${content} is not here: the tests of ${name} are left out.`);
	let site: BuiltSite;
	let paths: string[] = [];
	beforeAll(async () => {
		if (!there) return;
		site = await buildForTest(content, 'whole');
		paths = await filesBelow(site.folder);
	});

	test.runIf(there)('every internal link and anchor leads somewhere', async () => {
		const pages = new Map<string, { ids: Set<string>; links: string[] }>();
		for (const path of paths.filter((file) => file.endsWith('.html'))) {
			const html = await site.read(path);
			const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((found) => decode(found[1] ?? '')));
			const links = [...html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)].map((found) =>
				decode(found[1] ?? ''),
			);
			pages.set(`/${path.replace(/index\.html$/, '')}`, { ids, links });
		}
		const files = new Set(paths.map((path) => `/${path}`));
		const dead: string[] = [];
		for (const [page, { links }] of pages) {
			for (const link of links) {
				if (/^[a-z]+:/i.test(link)) continue;
				const url = new URL(link, `http://site${page}`);
				const path = decodeURIComponent(url.pathname);
				const anchor = decodeURIComponent(url.hash.slice(1));
				const target = pages.get(path);
				if (!target && !files.has(path)) dead.push(`${page}: ${link}`);
				else if (anchor && !target?.ids.has(anchor)) dead.push(`${page}: ${link} (no such anchor)`);
			}
		}
		expect(dead).toEqual([]);
	});

	test.runIf(there)('nothing of the form for officers is there, as the settings do not switch it on', () => {
		expect(paths.filter((path) => /^admin\/|webform/i.test(path))).toEqual([]);
	});

	test.runIf(there)('a list says of each report what its page says', async () => {
		const banners = new Map<string, string>();
		for (const path of paths.filter((file) => /^reports\/[^/]+\/index\.html$/.test(file))) {
			const lead = /banner__lead">(.*?)<\/p>/.exec(await site.read(path))?.[1];
			if (lead) banners.set(`/${path.replace('index.html', '')}`, textOf(lead));
		}
		const rows =
			/href="([^"]+)"[^>]*>[^<]*<\/a><\/div>(?:(?!<\/li>).)*?record-row__standing--\w+">([^<]*)</gs;
		let compared = 0;
		for (const path of paths.filter((file) => file.endsWith('.html'))) {
			for (const [, page = '', listed = ''] of (await site.read(path)).matchAll(rows)) {
				const [start = ''] = /^Superseded|^[^;,]*/.exec(textOf(listed)) ?? [];
				const lead = banners.get(page)?.replace('No decision is recorded', 'No decision recorded');
				if (!lead || lead.includes('call-in was upheld')) continue;
				expect(lead, `${path}: ${page}`).toContain(start);
				compared += 1;
			}
		}
		expect(compared).toBeGreaterThan(0);
	});

	test.runIf(there)('every page is valid HTML', async () => {
		const validator = new HtmlValidate(
			new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: looseRules }),
		);
		const found: string[] = [];
		for (const path of paths.filter((file) => file.endsWith('.html'))) {
			const report = await validator.validateString(await site.read(path), path);
			for (const { messages } of report.results)
				found.push(
					...messages.map(
						({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
					),
				);
		}
		expect(found.slice(0, 20)).toEqual([]);
	});

	test.runIf(there)('no page has a script, a style or an event of its own', async () => {
		for (const path of paths.filter((file) => file.endsWith('.html'))) {
			const html = await site.read(path);
			expect(html, path).not.toMatch(/<style|\sstyle="|\son[a-z]+="|javascript:/i);
			for (const [tag] of html.matchAll(/<script[^>]*>/g))
				expect(tag, path).toMatch(/ src="\/|type="application\/ld\+json"/);
		}
	});

	test.runIf(there)('every JSON file and every feed can be read', async () => {
		for (const path of paths) {
			if (path.endsWith('.json')) JSON.parse(await site.read(path));
			if (path.endsWith('.xml'))
				expect(await site.read(path), path).toMatch(
					/^<\?xml version="1\.0" encoding="utf-8"\?>\s*<(feed|urlset|sitemapindex)\b/i,
				);
		}
	});

	test.runIf(there)(
		'every calendar is one that a calendar program takes, and its events lead to pages',
		async () => {
			for (const path of paths.filter((file) => file.endsWith('.ics'))) {
				const { events } = readCalendar(await site.read(path));
				expect(events.length, path).toBeGreaterThan(0);
				for (const event of events)
					expect(paths, path).toContain(pageOf(new URL(event['URL'] ?? '').pathname));
			}
		},
	);

	test.runIf(there)(
		'the register of decisions is what its schema says, with a line of CSV for each decision',
		async () => {
			const { decisions } = decisionDataSchema.parse(JSON.parse(await site.read('data/decisions.json')));
			for (const { url, report_url } of decisions)
				for (const page of [url, report_url]) expect(paths).toContain(pageOf(page));
			const lines = (await site.read('data/decisions.csv')).split('\r\n');
			expect(lines).toHaveLength(decisions.length + 2);
		},
	);

	test.runIf(there)('JSON-LD on each page can be read, and cannot end its script', async () => {
		for (const path of paths.filter((file) => file.endsWith('.html'))) {
			for (const [, json = ''] of (await site.read(path)).matchAll(
				/<script type="application\/ld\+json">(.*?)<\/script>/gs,
			)) {
				expect(json).not.toContain('<');
				JSON.parse(json);
			}
		}
	});

	test.runIf(there)('the manifest names every file with its SHA-256', async () => {
		const { files } = JSON.parse(await site.read('manifest.json')) as { files: Record<string, string> };
		expect(Object.keys(files).sort()).toEqual(paths.filter((path) => path !== 'manifest.json').sort());
		for (const [path, digest] of Object.entries(files))
			expect(digestOfFile(join(site.folder, path)), path).toBe(digest);
	});

	test.runIf(there)('nothing of GOV.UK’s own is in it: no font, crown or crest', async () => {
		expect(
			paths.filter((path) => /govuk|crown|crest-|\blion|gds-transport|light-94|bold-b5/i.test(path)),
		).toEqual([]);
		for (const path of paths.filter((file) => /\.(css|html|js)$/.test(file)))
			expect(await site.read(path), path).not.toMatch(/GDS Transport|govuk-crest|govuk-logotype-crown/);
	});

	test.runIf(there)('a second build from nothing gives the same bytes', async () => {
		const again = await buildForTest(content, 'again');
		expect(await again.read('manifest.json')).toBe(await site.read('manifest.json'));
	});
});

const looseRules: NonNullable<ConfigData['rules']> = {
	// Our ids hold printed numbers with their full stops, which HTML allows.
	'valid-id': ['error', { relaxed: true }],
	// A list without markers is no list to Safari's screen reader, unless it says so.
	'no-redundant-role': 'off',
	// The box in which a wide table scrolls is a region by its role, and no section of the text.
	'prefer-native-element': 'off',
	// Matters of taste, which the printer of HTML decides.
	'void-style': 'off',
	'no-trailing-whitespace': 'off',
	'doctype-style': 'off',
	'attribute-boolean-style': 'off',
	'attr-quotes': 'off',
	'long-title': 'off',
};

function decode(attribute: string): string {
	return attribute
		.replaceAll('&#38;', '&')
		.replaceAll('&#x26;', '&')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
