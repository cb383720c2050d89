import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { programFolder } from '../../src/publish/program.ts';
import { guide } from './guide-folder.ts';

/** How large a picture of the guide is: what a window on a small laptop shows. */
export const pictureSize = { width: 1000, height: 760 };

/**
 * Holds a picture of the guide to the words that the page shows now, as no two browsers draw the same pixels. With
 * `vitest -u` a picture whose words have changed is taken anew.
 * @param part what of the page is compared, as a selector
 */
export async function expectPicture(page: Page, name: string, part = 'main'): Promise<void> {
	const wordsFile = join(programFolder, 'tests/guide/pictures', `${name}.txt`);
	const picture = join(guide, 'pictures', `${name}.png`);
	const before = existsSync(wordsFile) ? readFileSync(wordsFile, 'utf8') : undefined;
	const shown = await page.locator(part).ariaSnapshot();
	// A file that is to be kept has another address each time.
	const words = `${shown.replace(/\n *- \/url: .*/g, '').trim()}\n`;
	await expect(words).toMatchFileSnapshot(wordsFile);
	if (before !== words) await page.screenshot({ path: picture });
	expect(existsSync(picture), `${picture} is not there: delete ${wordsFile} and run vitest -u`).toBe(true);
}
