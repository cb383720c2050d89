import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { file } from '../council-of.ts';
import { buildFilesForTest, serveForTest } from '../site.ts';
import { faultsOf, screens } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { visit } from './visit.ts';

const strategy = (title: string, fields: Record<string, string>) =>
	file({ status: 'published', title: JSON.stringify(title), themes: 'Housing', ...fields });
const content: Record<string, string> = {
	'site.yaml':
		'name: Test Council\nnation: england\nbase_url: https://test.example\nthemes: [Housing, Transport]\n',
	'strategies/homes-2012.md': strategy('Homes 2012 to 2018', {
		in_force_from: '2012-04-01',
		in_force_to: '2018-03-31',
	}),
	'strategies/homes-2018.md': strategy('Homes <img src=x onerror=alert(1)> 2018 & after', {
		adopted: '2018-03-13',
		in_force_from: '2018-04',
		in_force_to: '2027-03',
		extended: '[{date: 2023-02-14, from: 2023-03, to: 2027-03}]',
		cross_references: '[{to: homes-2012, kind: supersedes}]',
	}),
	'strategies/empty-homes.md': strategy('Empty homes plan', {
		in_force_from: '2019-01',
		in_force_to: '2020-12',
	}),
	'strategies/homes-2027.md': strategy('Homes 2027', { in_force_from: '2027-04-01' }),
};
const path = '/themes/housing/in-force/';

let browser: Browser;
let address = '';
let stop: () => void;
beforeAll(async () => {
	({ address, stop } = await serveForTest(await buildFilesForTest(content, 'in-force')));
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	stop();
});

const at = (search: string, use: (page: Page) => Promise<void>, javaScriptEnabled = true) =>
	visit(browser, { url: address + path + search, javaScriptEnabled }, use);
const status = (page: Page) => page.getByRole('status');
const marked = (page: Page) => page.locator('tr[aria-current="date"]');
const placeOfMark = (page: Page) => page.locator('[data-mark]').first().getAttribute('x1');

describe('what was in force on a day', () => {
	test('a day that is chosen is answered, marked in table and picture, and kept in the address', async () => {
		await at('', async (page) => {
			expect(await status(page).textContent()).toBe('');
			expect(await marked(page).count()).toBe(0);
			await page.getByLabel('What was in force on this day?').fill('2019-05-01');
			await page.keyboard.press('Enter');
			await expect.poll(() => status(page).textContent()).toContain('In force on 1 May 2019:');
			expect(page.url()).toBe(`${address}${path}?on=2019-05-01`);
			expect(await status(page).getByRole('link').allTextContents()).toEqual([
				'Homes <img src=x onerror=alert(1)> 2018 & after',
				'Empty homes plan',
			]);
			expect(await marked(page).getByRole('cell').first().textContent()).toBe('1 January 2019');
			expect(Number.parseFloat((await placeOfMark(page)) ?? '')).toBeCloseTo(45.83, 0);
		});
	});

	test('a link to a day shows it, and the way back leads to the day before', async () => {
		await at('?on=2018-03-31', async (page) => {
			expect(await status(page).textContent()).toContain('Homes 2012 to 2018');
			await page.getByLabel('What was in force on this day?').fill('2028-01-01');
			await page.getByRole('button', { name: 'Show' }).click();
			await expect.poll(() => status(page).textContent()).toContain('Nothing has been adopted for this time');
			expect(await status(page).textContent()).toContain('Proposed, not adopted: Homes 2027');
			await page.goBack();
			await expect.poll(() => status(page).textContent()).toContain('In force on 31 March 2018');
		});
	});

	test('a day before the first and one after the last are answered too, outside the picture', async () => {
		await at('?on=1066-10-14', async (page) => {
			expect(await status(page).textContent()).toContain('Nothing that is recorded here');
			expect(await page.locator('[data-mark]').first().getAttribute('visibility')).toBe('hidden');
		});
	});

	test('no day is an error that says what to do, and an address with nonsense shows no answer', async () => {
		await at('?on=2019-02-30', async (page) => {
			expect(await status(page).textContent()).toBe('');
			await page.getByRole('button', { name: 'Show' }).click();
			await page.getByText('Enter a day, month and year.').waitFor();
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('in-force-on');
		});
	});

	test('without JavaScript the table answers for every day, and no form is there that would not', async () => {
		await at(
			'',
			async (page) => {
				expect(await page.getByLabel('What was in force on this day?').isVisible()).toBe(false);
				const rows = await page.locator('.periods tbody tr').allInnerTexts();
				expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
					'1 April 2027 No end recorded Nothing has been adopted for this time Proposed, not adopted: Homes 2027',
					'1 January 2021 31 March 2027 Now Homes <img src=x onerror=alert(1)> 2018 & after',
					'1 January 2019 31 December 2020 Homes <img src=x onerror=alert(1)> 2018 & after Empty homes plan',
					'1 April 2018 31 December 2018 Homes <img src=x onerror=alert(1)> 2018 & after',
					'1 April 2012 31 March 2018 Homes 2012 to 2018',
					'Any earlier day 31 March 2012 Nothing that is recorded here',
				]);
			},
			false,
		);
	});
});

describe.each(screens)('on $name', ({ viewport, colorScheme }) => {
	test.each([
		'/themes/housing/in-force/?on=2019-05-01',
		'/themes/transport/in-force/',
		'/strategies/homes-2018/',
		'/strategies/',
	])('axe finds no violation on %s, and nothing is wider than the screen', async (shown) => {
		expect(await faultsOf(browser, address + shown, { viewport, colorScheme })).toEqual({
			violations: [],
			overflow: 0,
		});
	});
});
