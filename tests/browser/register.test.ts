import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Files, file, fullRecord, report } from '../council-of.ts';
import { buildFilesForTest, serveForTest } from '../site.ts';
import { faultsOf, screens } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { visit } from './visit.ts';

/** Sixty decisions of the Cabinet, two a month from January 2022 on, and one of a partnership. */
const content: Files = {
	'site.yaml':
		'name: Test Council\nnation: england\nbase_url: https://test.example\nthemes: [Housing, Transport]\nwards: [Abbey, Castle Green]\n',
	'bodies/cabinet.md': file({ name: 'Cabinet', kind: 'cabinet', regime: 'executive' }),
	'bodies/together.md': file({ name: 'Abbey Together', kind: 'partnership', regime: 'voluntary' }),
};
for (let n = 0; n < 60; n++) {
	const month = String((n % 12) + 1).padStart(2, '0');
	const date = `${2022 + Math.floor(n / 24)}-${month}-${n % 24 < 12 ? '07' : '21'}`;
	content[`reports/r-${n}.md`] = report({
		title: JSON.stringify(n === 7 ? 'Homes <img src=x onerror=alert(1)> & gardens' : `Item ${n}`),
		themes: n % 2 === 0 ? 'Housing' : 'Transport',
		wards: n === 5 ? 'Abbey' : n === 6 ? 'all' : 'Castle Green',
		considered: `[{body: cabinet, date: ${date}, role: decide}${n === 5 ? ', {body: together, date: 2022-07-01}' : ''}]`,
		decision_status: `{key_decision: ${n === 9 ? 'yes' : 'no'}}`,
	});
	content[`decisions/d-${n}.md`] = file({
		...fullRecord,
		status: 'published',
		report: `r-${n}`,
		body: 'cabinet',
		date,
		outcomes: `[{recommendation: 1, outcome: ${n % 10 === 3 ? 'deferred' : 'agreed'}}]`,
	});
}
content['decisions/d-together.md'] = file({
	...fullRecord,
	status: 'published',
	report: 'r-5',
	body: 'together',
	date: '2022-07-01',
	outcomes: '[{recommendation: 1, outcome: agreed}]',
});

let browser: Browser;
let address = '';
let stop: () => void;
beforeAll(async () => {
	({ address, stop } = await serveForTest(await buildFilesForTest(content, 'register')));
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	stop();
});

const at = (search: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
	visit(browser, { url: `${address}/decisions/${search}`, ...options }, use);
const status = (page: Page) => page.getByRole('status');
const titles = (page: Page) => page.locator('.record-row__title:visible').allTextContents();
const choice = (page: Page, label: string) => page.getByRole('combobox', { name: label, exact: true });
const says = (page: Page, words: string) => expect.poll(() => status(page).textContent()).toBe(words);

describe('the register of decisions', () => {
	test('loads its data when it is first used, and not before', async () => {
		await at('', async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => {
				const { pathname } = new URL(request.url());
				if (pathname.startsWith('/data/')) asked.push(pathname);
			});
			await page.waitForLoadState('networkidle');
			expect(asked).toEqual([]);
			expect(await titles(page)).toHaveLength(50);
			await choice(page, 'Year').selectOption('2023');
			await says(page, '24 of 61 decisions match.');
			expect(asked).toEqual(['/data/decisions.json']);
		});
	});

	test('filters by everything that decisions are listed by, counts them, and keeps it in the address', async () => {
		await at('', async (page) => {
			await choice(page, 'Outcome').selectOption('Deferred');
			await says(page, '6 of 61 decisions match.');
			await choice(page, 'Theme').selectOption('Transport');
			await choice(page, 'Year').selectOption('2022');
			await says(page, '3 of 61 decisions match.');
			expect(new URL(page.url()).search).toBe('?year=2022&outcome=deferred&theme=Transport');
			await page.getByRole('link', { name: 'Clear all' }).click();
			await expect.poll(() => status(page).textContent()).toBe('');
			expect(page.url()).toBe(`${address}/decisions/`);
			await choice(page, 'Ward').selectOption('Abbey');
			await says(page, '3 of 61 decisions match.');
			await choice(page, 'Ward').selectOption('All wards');
			await page.getByLabel('Key decisions only').check();
			await says(page, '1 of 61 decisions matches.');
			expect(await titles(page)).toEqual(['Item 9']);
		});
	});

	test('sorts by date, title, body and outcome, with the pages that follow', async () => {
		await at('', async (page) => {
			const first = async (order: string) => {
				await choice(page, 'Order').selectOption(order);
				await says(page, '61 decisions. Page 1 of 2.');
				return page.locator('[data-part="results"] > li').first().textContent();
			};
			expect(await first('Oldest first')).toMatch(/^Item 0\s*7 January 2022 Cabinet/);
			expect(await first('By title, A to Z')).toContain('Homes <img');
			expect(await first('By body, A to Z')).toMatch(/^Item 5\s*1 July 2022 Abbey Together\s*Endorsed/);
			expect(await first('By outcome, agreed first')).toContain('Agreed');
			await page.getByRole('link', { name: 'Next page' }).click();
			await says(page, '61 decisions. Page 2 of 2.');
			expect(new URL(page.url()).search).toBe('?sort=outcome&page=2');
			expect((await titles(page)).length).toBe(11);
			expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
		});
	});

	test('shows what its address says, and the way back leads to what was shown before', async () => {
		await at('?body=together&sort=title', async (page) => {
			await says(page, '1 of 61 decisions matches.');
			expect(await choice(page, 'Body').inputValue()).toBe('together');
			await choice(page, 'Body').selectOption('Cabinet');
			await says(page, '60 of 61 decisions match. Page 1 of 2.');
			await page.goBack();
			await says(page, '1 of 61 decisions matches.');
			expect(await titles(page)).toEqual(['Item 5']);
		});
	});

	test('treats nonsense in its address as if it were not there', async () => {
		await at('?body=nobody&year=1066&sort=wild&page=99', async (page) => {
			await says(page, '61 decisions. Page 2 of 2.');
		});
	});

	test('shows titles as text, and says so when none has the words', async () => {
		await at(`?q=${encodeURIComponent('<img')}`, async (page) => {
			await says(page, '1 of 61 decisions matches.');
			expect(await titles(page)).toEqual(['Homes <img src=x onerror=alert(1)> & gardens']);
			expect(await page.locator('main img').count()).toBe(0);
			await page.getByLabel('Words in the title').fill('xylophone');
			await page.getByRole('button', { name: 'Show decisions' }).click();
			await says(page, 'No decision matches. There are 61 in all.');
		});
	});

	test('can be used by keyboard alone', async () => {
		await at('', async (page) => {
			const isAt = (id: string) => page.evaluate((wanted) => document.activeElement?.id === wanted, id);
			for (let n = 0; n < 30 && !(await isAt('decisions-q')); n++) await page.keyboard.press('Tab');
			await page.keyboard.type('item 12');
			await page.keyboard.press('Enter');
			await says(page, '1 of 61 decisions matches.');
			for (let n = 0; n < 30 && !(await isAt('decisions-year')); n++) await page.keyboard.press('Tab');
			await page.keyboard.press('ArrowDown');
			await says(page, 'No decision matches. There are 61 in all.');
		});
	});
});

test('when the data does not come, the list is there, and it can be tried again', async () => {
	const page = await browser.newPage();
	await page.route('**/data/decisions.json', (route) => route.abort());
	await page.goto(`${address}/decisions/?year=2023`);
	await page.getByRole('button', { name: 'Try again' }).waitFor();
	expect(await titles(page)).toHaveLength(50);
	await page.unroute('**/data/decisions.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await says(page, '24 of 61 decisions match.');
	await page.close();
});

test('a calendar and a spreadsheet are served as what they are', async () => {
	const typeOf = async (path: string) => (await fetch(address + path)).headers.get('content-type');
	expect(await typeOf('/calendar.ics')).toBe('text/calendar; charset=utf-8');
	expect(await typeOf('/bodies/cabinet/calendar.ics')).toBe('text/calendar; charset=utf-8');
	expect(await typeOf('/data/decisions.csv')).toBe('text/csv; charset=utf-8');
});

test('without JavaScript, every decision is reached through lists, and no form is there that would do nothing', async () => {
	const options = { javaScriptEnabled: false };
	await at(
		'',
		async (page) => {
			expect(await page.getByRole('button', { name: 'Show decisions' }).count()).toBe(0);
			await page.getByRole('link', { name: 'Next page' }).click();
			expect(await titles(page)).toHaveLength(11);
			await page.goto(`${address}/decisions/`);
			await page.getByRole('link', { name: '2022', exact: true }).click();
			await page.waitForURL('**/years/2022/decisions/');
			expect(await titles(page)).toHaveLength(25);
			await page.getByRole('link', { name: 'Item 12' }).click();
			expect(await page.locator('article').count()).toBe(1);
		},
		options,
	);
});

const lists = [
	'/decisions/?year=2023&sort=title',
	'/decisions/?q=xylophone',
	'/decisions/page/2/',
	'/outcomes/deferred/',
	'/key-decisions/',
	'/years/2022/decisions/',
	'/bodies/together/decisions/',
	'/themes/housing/decisions/',
	'/wards/abbey/decisions/',
	'/wards/abbey/',
	'/site-map/',
];
describe.each(screens)('on $name', ({ viewport, colorScheme }) => {
	test.each(lists)('axe finds no violation on %s, and nothing is wider than the screen', async (shown) => {
		const settled = shown.includes('?') ? '[role="status"]:not(:empty)' : 'main';
		expect(await faultsOf(browser, address + shown, { viewport, colorScheme, settled })).toEqual({
			violations: [],
			overflow: 0,
		});
	});
});
