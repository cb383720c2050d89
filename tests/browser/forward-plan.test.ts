import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planCouncil } from '../plan-council.ts';
import { buildForTest, serveForTest } from '../site.ts';
import { faultsOf, screens } from './axe.ts';
import { openBrowser } from './chromium.ts';

let browser: Browser;
let address = '';
let stop: () => void;
beforeAll(async () => {
	const folder = await mkdtemp(join(tmpdir(), 'guildhall-plan-'));
	for (const [name, text] of Object.entries(planCouncil)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	({ address, stop } = await serveForTest(await buildForTest(folder, 'plan')));
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	stop();
});

const pages = ['/forward-plan/', '/forward-plan/2026-10/', '/notices/flood/', '/notices/roof/'];

describe.each(pages)('on %s', (path) => {
	test.each(screens)(
		'axe finds no violation on $name, and nothing is wider than the screen',
		async (screen) => {
			expect(await faultsOf(browser, `${address}${path}`, screen)).toEqual({ violations: [], overflow: 0 });
		},
	);
});

test('nothing is wider than a screen of 320 pixels', async () => {
	for (const path of pages) {
		const narrow = { viewport: { width: 320, height: 640 }, colorScheme: 'light' as const };
		expect((await faultsOf(browser, `${address}${path}`, narrow)).overflow, path).toBe(0);
	}
});

test('a notice is found by the words of its matter', async () => {
	const page = await browser.newPage();
	await page.goto(`${address}/search/?q=wharfside`);
	await page.getByRole('link', { name: 'A new depot' }).first().click();
	expect(new URL(page.url()).pathname).toBe('/notices/depot/');
	await page.close();
});
