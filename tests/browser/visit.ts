import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Opens a page in a fresh context, does something there, and fails on anything that the browser complains of in its console. */
export async function visit(
	browser: Browser,
	{ url, ...options }: BrowserContextOptions & { url: string },
	use: (page: Page) => Promise<void>,
): Promise<void> {
	const context = await browser.newContext(options);
	const complaints: string[] = [];
	try {
		const page = await context.newPage();
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(url);
		await use(page);
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}
