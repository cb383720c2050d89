import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The screens on which every page must be sound. */
export const screens = [
	{ name: 'a desktop in light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
	{ name: 'a desktop in the dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
	{ name: 'a phone in light', viewport: { width: 375, height: 740 }, colorScheme: 'light' },
	{ name: 'a phone in the dark', viewport: { width: 375, height: 740 }, colorScheme: 'dark' },
] as const;

/** What axe finds wrong with a page on a screen, and by how many pixels the page is wider than it. */
export async function faultsOf(
	browser: Browser,
	address: string,
	{ viewport, colorScheme, settled = 'main', prepare }: ScreenOptions,
): Promise<{ violations: string[]; overflow: number }> {
	const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
	try {
		const page = await context.newPage();
		await page.goto(address);
		await prepare?.(page);
		await page.locator(settled).first().waitFor();
		await page.evaluate(axe);
		return await page.evaluate(async () => {
			const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe;
			const found = await run(document, {
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			});
			const { scrollWidth, clientWidth } = document.documentElement;
			return {
				violations: found.violations.map(
					({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
				),
				overflow: scrollWidth - clientWidth,
			};
		});
	} finally {
		await context.close();
	}
}

interface ScreenOptions {
	viewport: { width: number; height: number };
	colorScheme: 'light' | 'dark';
	/** What is on the page once its scripts have done their work. */
	settled?: string;
	/** What is done on the page before it is looked at. */
	prepare?: (page: Page) => Promise<void>;
}
