import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildForTest, exampleContent, serveForTest } from '../site.ts';
import { faultsOf, screens } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { examplePages } from './example-pages.ts';
import { visit } from './visit.ts';

let browser: Browser;
let address = '';
let stop: () => void;
beforeAll(async () => {
	const site = await buildForTest(exampleContent, 'browser');
	({ address, stop } = await serveForTest(site));
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	stop();
});

const at = (path: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
	visit(browser, { url: address + path, ...options }, use);
const results = (page: Page) => page.locator('[data-part="results"] > li');
const firstResult = (page: Page) => results(page).first();

describe('search', () => {
	test('finds a word, and leads to the numbered paragraph that has it', async () => {
		await at('/search/?q=minibus', async (page) => {
			await firstResult(page).waitFor();
			const links = await page
				.locator('[data-part="results"] a[href*="#p-"]')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
			expect(links.length).toBeGreaterThan(0);
			await page.goto(address + links[0]);
			// A paragraph that leads in a list is found by the words of the list.
			const paragraph = await page.evaluate(() => {
				let element = document.getElementById(decodeURIComponent(location.hash.slice(1)));
				let text = element?.textContent ?? '';
				for (;;) {
					element = element?.nextElementSibling as HTMLElement | null;
					if (!element || element.id.startsWith('p-')) return text;
					text += element.textContent;
				}
			});
			expect(paragraph.toLowerCase()).toContain('minibus');
		});
	});

	test('filters what it found, and keeps the filter in the address', async () => {
		await at('/search/?q=loneliness', async (page) => {
			await firstResult(page).waitFor();
			const status = page.locator('[data-part="status"]');
			const before = await status.textContent();
			const box = page.locator('[data-part="filters"] input[type="checkbox"][name="kind"][value="Decision"]');
			if (!(await box.isVisible())) await page.locator('[data-part="filter-box"] > summary').click();
			await box.check();
			await page.waitForURL(/kind=Decision/);
			await expect.poll(() => status.textContent()).not.toBe(before);
			await page.reload();
			await firstResult(page).waitFor();
			expect(await box.isChecked()).toBe(true);
		});
	});

	test('knows a council reference, and says which report it is', async () => {
		await at('/search/?q=CAB/2014/041', async (page) => {
			const report = page.locator('[data-part="report"]');
			await report.waitFor();
			expect(await report.locator('a').getAttribute('href')).toBe(
				'/reports/community-hubs-northgate-and-eastfield/',
			);
		});
	});

	test('leads from the citation of a paragraph to it, and says so where there is none', async () => {
		const report = '/reports/community-hubs-northgate-and-eastfield/';
		const first = async (query: string) => {
			let href: string | null = null;
			await at(`/search/?q=${encodeURIComponent(query)}`, async (page) => {
				const link = page.locator('[data-part="report"] a').first();
				await link.waitFor();
				href = await link.getAttribute('href');
			});
			return href;
		};
		expect(await first('CAB/2014/041 paragraph 4.3')).toBe(`${report}#p-4.3`);
		expect(await first('CAB/2014/041, 99.9')).toBe(report);
	});

	test('counts the report whose number was typed once', async () => {
		await at('/search/?q=CAB/2014/041', async (page) => {
			await firstResult(page).waitFor();
			const links = page.locator(
				'[data-part="results"] .record-row__title a[href="/reports/community-hubs-northgate-and-eastfield/"]',
			);
			expect(await links.count()).toBe(0);
			expect(await page.locator('[data-part="status"]').textContent()).toMatch(
				/was found\. \d+ other results/,
			);
		});
	});

	test('asks whether another word was meant, and searches for it', async () => {
		await at('/search/?q=libary+closure', async (page) => {
			const meant = page.locator('[data-part="missing"] a');
			await meant.waitFor();
			expect(await meant.textContent()).toBe('library closure');
			await meant.click();
			await page.waitForURL(/q=library/);
			await firstResult(page).waitFor();
			expect(await page.locator('[data-part="missing"]').isVisible()).toBe(false);
		});
	});

	test('tells decisions on one report apart, and filters by what was decided', async () => {
		await at('/search/?q=hubs&kind=Decision', async (page) => {
			await firstResult(page).waitFor();
			const told = await page.locator('[data-part="results"] .record-row__standing').allTextContents();
			expect(told.length).toBeGreaterThan(3);
			expect(new Set(told).size).toBeGreaterThan(1);
			expect(await page.locator('[data-part="results"]').textContent()).not.toContain('What was asked');
			expect(await page.locator('[data-part="results"] a[href*="#decision-"]').count()).toBeGreaterThan(0);
			expect(await page.locator('input[name="outcome"][value="Deferred"]').count()).toBe(1);
		});
	});

	test('says so when no page has a word', async () => {
		await at('/search/?q=loneliness+xylophonist', async (page) => {
			const missing = page.locator('[data-part="missing"]');
			await missing.waitFor();
			expect(await missing.textContent()).toMatch(/no page contains .xylophonist./i);
		});
	});

	test('can be used by keyboard alone', async () => {
		await at('/', async (page) => {
			for (let n = 0; n < 40; n++) {
				await page.keyboard.press('Tab');
				if (await page.evaluate(() => document.activeElement?.getAttribute('name') === 'q')) break;
			}
			await page.keyboard.type('carers');
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/search\/\?q=carers/);
			await firstResult(page).waitFor();
			const first = page.locator('[data-part="results"] a').first();
			for (let n = 0; n < 60; n++) {
				await page.keyboard.press('Tab');
				if (await first.evaluate((link) => link === document.activeElement)) break;
			}
			expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
			await page.keyboard.press('Enter');
			await page.waitForURL(/\/(reports|decisions|strategies|guidance|bodies)\//);
		});
	});

	test('treats what is typed as text', async () => {
		await at(
			`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&kind=${encodeURIComponent('<b>x</b>')}`,
			async (page) => {
				await page.locator('[data-part="status"]').waitFor();
				await page.waitForTimeout(500);
				expect(await page.locator('main img, main b').count()).toBe(0);
			},
		);
	});
});

test('without JavaScript, every page is there and search leads to the lists', async () => {
	const options = { javaScriptEnabled: false };
	await at(
		'/search/',
		async (page) => {
			await page.locator('main a[href="/reports/"]').first().click();
			await page.waitForURL('**/reports/');
			await page.locator('main a[href^="/reports/"]').first().click();
			expect(await page.locator('article').count()).toBe(1);
		},
		options,
	);
});

test('the policy of the host is in force: nothing inline runs', async () => {
	await at('/', async (page) => {
		const policy = (await page.request.get(address)).headers()['content-security-policy'];
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
	});
	const page = await browser.newPage();
	await page.goto(address);
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.ran = true';
		document.body.append(script);
		return 'ran' in window;
	});
	await page.close();
	expect(ran).toBe(false);
});

test('on paper a report says where it stands, whose it is and of which day that is', async () => {
	await at('/reports/hollowbrook-library-closure/', async (page) => {
		await page.emulateMedia({ media: 'print' });
		const banner = page.locator('.banner');
		expect(await banner.isVisible()).toBe(true);
		expect(await banner.textContent()).toMatch(/^\s*Withdrawn on 10 November 2017\.\s*The Leader withdrew/);
		expect(await banner.evaluate((box) => getComputedStyle(box, '::after').content)).toMatch(/ \d{4}/);
	});
	await at('/reports/community-hubs-northgate-and-eastfield/', async (page) => {
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.record-head__reference').isVisible()).toBe(true);
		expect(await page.locator('.record-head__title').isVisible()).toBe(false);
		expect(await page.locator('.banner__lead').isVisible()).toBe(true);
	});
});

test('a page has one field to search from', async () => {
	for (const path of ['/', '/search/', '/reports/'])
		await at(path, async (page) => expect(await page.locator('input[name="q"]').count(), path).toBe(1));
});

test('on a phone a wide table keeps its caption on the screen, and its first column is not squeezed', async () => {
	const viewport = { width: 375, height: 740 };
	await at(
		'/reports/hubs-and-transport-savings/',
		async (page) => {
			const table = page.locator('.table-scroll').first();
			await table.evaluate((box) => box.scrollTo(500, 0));
			const box = await table.locator('caption').boundingBox();
			expect(box && box.x >= 0 && box.x + box.width <= viewport.width).toBe(true);
			expect((await table.locator('.row-words').first().boundingBox())?.width).toBeGreaterThan(140);
		},
		{ viewport },
	);
});

test('the page of a ward lists what names it, and apart from that what is about every ward', async () => {
	await at('/wards/castle-green/', async (page) => {
		const headings = await page.locator('main h2').allTextContents();
		expect(headings.slice(0, 2)).toEqual(['Names this ward', 'Every ward']);
		expect(await page.locator('main .record-row').count()).toBeGreaterThan(8);
	});
});

test('the first stop of the keyboard skips to the content', async () => {
	await at('/reports/community-hubs-northgate-and-eastfield/', async (page) => {
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
	});
});

/** One page of each kind. */
describe.each(screens)('on $name', ({ viewport, colorScheme }) => {
	test.each(examplePages)(
		'axe finds no violation on %s, and nothing is wider than the screen',
		async (path) => {
			const settled = path.startsWith('/search/') ? '[data-part="results"] > li' : 'main';
			expect(await faultsOf(browser, address + path, { viewport, colorScheme, settled })).toEqual({
				violations: [],
				overflow: 0,
			});
		},
	);
});
