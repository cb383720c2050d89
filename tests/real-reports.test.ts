import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { textOf, wordsOf } from '../src/markdown/words.ts';
import { printed } from './printed-labels.ts';
import { type BuiltSite, buildForTest, realContent } from './site.ts';

const there = existsSync(realContent);
if (!there) console.log(`${realContent} is not here: the tests of the five real reports are left out.`);

let site: BuiltSite;
beforeAll(async () => {
	if (there) site = await buildForTest(realContent, 'real');
});

const reports = there
	? (readdirSync(join(realContent, 'reports'), { recursive: true }) as string[]).filter((path) =>
			path.endsWith('.md'),
		)
	: [];

/** The text of a report's page, as it is read from top to bottom. */
async function pageOf(id: string): Promise<string> {
	const html = await site.read(`reports/${id}/index.html`);
	return textOf(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).replace(/\s+/g, ' ');
}

/** Looks for pieces of text one after another. Returns the first that is not there, after those before it. */
function firstMissing(text: string, pieces: string[]): string | undefined {
	let from = 0;
	for (const piece of pieces) {
		const at = text.toLowerCase().indexOf(piece.toLowerCase(), from);
		if (at < 0) return piece;
		from = at + piece.length;
	}
	return undefined;
}

describe.runIf(there)('every word and number of the source is on the page, in order', () => {
	test.each(reports)('%s', async (path) => {
		const source = readFileSync(join(realContent, 'reports', path), 'utf8');
		const body = source
			.slice(source.indexOf('\n---\n') + 5)
			.replace(/^:::.*$/gm, '')
			.replace(/\]\(mailto:[^)]*\)/g, ']')
			.replace(/^\|? ?---.*$/gm, '');
		const page = wordsOf(await pageOf(path.replace(/^.*\/|\.md$/g, '')));
		let from = 0;
		const missing: string[] = [];
		for (const word of wordsOf(body.replace(/[*[\]|]/g, ' '))) {
			const at = page.indexOf(word, from);
			if (at < 0) missing.push(word);
			else from = at + 1;
		}
		expect(missing).toEqual([]);
	});
});

describe.runIf(there)(
	'each report is in its own template: its labels and numbers in the paper’s order',
	() => {
		test.each(Object.entries(printed))('%s', async (id, pieces) => {
			const html = await site.read(`reports/${id}/index.html`);
			const article = textOf(html.slice(html.indexOf('<article'), html.indexOf('</article>'))).replace(
				/\s+/g,
				' ',
			);
			expect(firstMissing(article, pieces)).toBeUndefined();
		});
	},
);

test.runIf(there)(
	'the first of the cited documents is known to the month, by its code and its ISBN, and by who cites it',
	async () => {
		const page = textOf(await site.read('guidance/mainstreaming-community-cohesion/index.html'));
		for (const words of [
			'August 2009',
			'09CFD06053',
			'978-1-4098-1733-8',
			'Briefing note on a Community Cohesion Strategy',
		])
			expect(page).toContain(words);
	},
);

test.runIf(there)(
	'the register has each report with its paragraphs, its recommendations, what it cites and what cites it',
	async () => {
		const { records } = JSON.parse(await site.read('data/register.json')) as {
			records: Record<string, unknown>[];
		};
		const report =
			records.find(({ id }) => id === 'worcestershire-community-cohesion-strategy-for-all') ?? {};
		expect(report).toMatchObject({
			kind: 'report',
			url: '/reports/worcestershire-community-cohesion-strategy-for-all/',
			title: 'Worcestershire Partnership – A Community Cohesion Strategy for All',
		});
		expect(
			(report['recommendations'] as { key: string; verb: string }[]).map(({ key, verb }) => [key, verb]),
		).toEqual([
			['2.1', 'endorse'],
			['2.2', 'endorse'],
			['2.3', 'promote'],
		]);
		expect((report['paragraphs'] as { number: string }[]).map(({ number }) => number)).toContain('4.3');
		const guidance = records.find(({ id }) => id === 'thinking-local');
		expect(guidance?.['cited_by']).toMatchObject([
			{ kind: 'cites', from: 'community-cohesion-update-stockport' },
		]);
	},
);
