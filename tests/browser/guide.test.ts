import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DevServer, startDev } from '../command.ts';
import { freePort, startDecapServer } from '../decap-server.ts';
import { copyCouncil } from '../guide/copy-council.ts';
import { followChapter } from '../guide/follow-chapter.ts';
import { guide } from '../guide/guide-folder.ts';
import { expectPicture, pictureSize } from '../guide/picture.ts';
import { writeWordReport } from '../guide/word-report.ts';
import { storyDay } from '../site.ts';
import { openBrowser } from './chromium.ts';
import { visit } from './visit.ts';

let browser: Browser;
let server: DevServer;
let stopDecap: () => void;
beforeAll(async () => {
	const [written = ''] = readFileSync(join(guide, 'your-first-report.md'), 'utf8').split('\n## 4. Check');
	const folder = copyCouncil();
	followChapter(written, folder);
	const port = await freePort();
	const form = `web_form:\n  backend: github\n  repo: marlbridge/reports\n  local: http://127.0.0.1:${port}/api/v1\n`;
	appendFileSync(join(folder, 'content/site.yaml'), form);
	const options = ['--content', join(folder, 'content'), '--cache', join(folder, 'cache')];
	server = await startDev('--drafts', ...options, '--today', storyDay);
	stopDecap = await startDecapServer(folder, port);
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	stopDecap();
	await server.stop();
});

test('an officer sees the first report as the guide pictures it', async () => {
	const url = `${server.address}reports/mobile-library-stops/`;
	await visit(browser, { url, viewport: pictureSize }, async (page) => {
		expect(await page.title()).toContain('Mobile library stops');
		await expectPicture(page, 'draft');
	});
});

test('an officer who converts a Word report in the browser sees what the guide pictures', async () => {
	const buffer = await writeWordReport();
	const url = `${server.address}convert/`;
	await visit(browser, { url, viewport: pictureSize }, async (page) => {
		const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
		const file = { name: 'sunday-opening.docx', mimeType, buffer };
		await page.getByLabel('Choose the report').setInputFiles(file);
		await page.getByRole('article', { name: 'The report' }).waitFor();
		expect(await page.locator('main').textContent()).toContain('was a Wednesday');
		await expectPicture(page, 'converted');
	});
});

test('an officer who begins a report by form sees what the guide pictures', async () => {
	await visit(browser, { url: `${server.address}admin/`, viewport: pictureSize }, async (page) => {
		await page.getByRole('button', { name: 'Login' }).click({ timeout: 120_000 });
		await page.goto(`${server.address}admin/#/collections/report-cabinet-report/new`);
		await page.getByLabel('Title', { exact: true }).fill('Benches in Abbey Park');
		await expectPicture(page, 'form', 'body');
	});
});
