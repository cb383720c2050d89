import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DevServer, startDev } from '../command.ts';
import { copyCouncil } from '../guide/copy-council.ts';
import { followChapter } from '../guide/follow-chapter.ts';
import { guide } from '../guide/guide-folder.ts';
import { expectPicture, pictureSize } from '../guide/picture.ts';
import { storyDay } from '../site.ts';
import { openBrowser } from './chromium.ts';
import { visit } from './visit.ts';

let browser: Browser;
let server: DevServer;
beforeAll(async () => {
	const [written = ''] = readFileSync(join(guide, 'your-first-report.md'), 'utf8').split('\n## 4. Check');
	const folder = copyCouncil();
	followChapter(written, folder);
	const options = ['--content', join(folder, 'content'), '--cache', join(folder, 'cache')];
	server = await startDev('--drafts', ...options, '--today', storyDay);
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await server.stop();
});

test('an officer sees the first report as the guide pictures it', async () => {
	const url = `${server.address}reports/mobile-library-stops/`;
	await visit(browser, { url, viewport: pictureSize }, async (page) => {
		expect(await page.title()).toContain('Mobile library stops');
		await expectPicture(page, 'draft');
	});
});
