import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportedFile, importFiles } from '../../src/publish/import-files.ts';
import { buildForTest, serveForTest, storyDay, writeContent } from '../site.ts';
import { faultsOf, screens } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { council, paper, png, wordPaper } from './convert-paper.ts';
import { visit } from './visit.ts';

type Imported = Extract<ImportedFile, { ok: true }>;
let browser: Browser;
let address = '';
let stop: () => void;
let papers = '';
let byCommand: Imported;
beforeAll(async () => {
	papers = await mkdtemp(join(tmpdir(), 'guildhall-papers-'));
	await writeFile(join(papers, 'repairs.txt'), paper);
	await writeFile(join(papers, 'roofs.docx'), wordPaper);
	await writeContent(join(papers, 'content'), council);
	byCommand = await importPaper('repairs.txt');
	const draft = await readFile(byCommand.written, 'utf8');
	const sound = draft.replace('status: draft', 'status: published').replace('Abbeyy', 'Abbey');
	// On the site under another name, so that the paper can be converted beside it.
	await writeContent(join(papers, 'site'), { ...council, 'reports/2026/on-the-site.md': sound });
	({ address, stop } = await serveForTest(await buildForTest(join(papers, 'site'), 'convert')));
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	stop();
});

async function importPaper(name: string): Promise<Imported> {
	const options = { content: join(papers, 'content'), cache: join(papers, 'cache'), today: storyDay };
	for await (const imported of importFiles({ ...options, files: [join(papers, name)] })) {
		if (!imported.ok) throw new Error(imported.reason);
		return imported;
	}
	throw new Error('Nothing was imported.');
}

const at = (use: (page: Page) => Promise<void>) => visit(browser, { url: `${address}/convert/` }, use);
const heading = (page: Page) =>
	page.getByRole('heading', { name: 'Repairs & warm homes: made into a draft' });
const preview = (page: Page) => page.getByRole('article', { name: 'The report' });

/** Chooses a paper as the keyboard does, and waits for what comes of it. */
async function choose(page: Page, name: string): Promise<void> {
	const chooser = page.waitForEvent('filechooser');
	await page.getByLabel('Choose the report').focus();
	await page.keyboard.press('Enter');
	await (await chooser).setFiles(join(papers, name));
	await page.locator('[data-part="result"]:visible, [data-part="refusal"]:visible').waitFor();
}

const draft = 'Download repairs-warm-homes.md';
/** Drops a text on the page, as a mouse does. */
async function drop(page: Page, text: string): Promise<void> {
	const transfer = await page.evaluateHandle((words) => {
		const data = new DataTransfer();
		data.items.add(new File([words], 'dropped.txt'));
		return data;
	}, text);
	await page.locator('[data-part="drop"]').dispatchEvent('drop', { dataTransfer: transfer });
	await page.locator('[data-part="result"]:visible, [data-part="refusal"]:visible').waitFor();
}

async function change(field: Locator, text: string): Promise<void> {
	await field.fill(text);
	await field.blur();
}

/** The file that a link keeps. */
async function kept(page: Page, name: string): Promise<{ name: string; text: string; bytes: Uint8Array }> {
	// A link that was made anew under the pointer keeps nothing: then it is tried again.
	const download = page.waitForEvent('download', { timeout: 4000 });
	download.catch(() => undefined);
	await page.getByRole('region', { name: 'Keep the file' }).getByText(name).press('Enter');
	const done = await download;
	const bytes = new Uint8Array(await readFile(await done.path()));
	return { name: done.suggestedFilename(), text: new TextDecoder().decode(bytes), bytes };
}

/** Whether a picture was painted, by the size that it has. */
function isPainted(element: Element): boolean {
	return element instanceof HTMLCanvasElement && element.width === 1;
}

describe('a paper is converted on the officer’s computer', () => {
	test('by keyboard alone: recognised, mended, shown as the site shows it, and kept', async () => {
		await at(async (page) => {
			await choose(page, 'repairs.txt');
			expect(await heading(page).evaluate((element) => element === document.activeElement)).toBe(true);
			await expect.poll(() => page.getByRole('status').textContent()).toContain('1 error');
			const problem = page.getByRole('listitem').filter({ hasText: '"Abbeyy" is not a ward' });
			await problem.getByRole('link', { name: 'Go to wards' }).press('Enter');
			await page.getByLabel('Abbeyy (not known)').press('Space');
			await page.getByLabel('Abbey', { exact: true }).press('Space');
			await expect.poll(() => page.getByRole('status').textContent()).toContain('no errors');
			expect(await problem.count()).toBe(0);
			await expect.poll(() => preview(page).textContent()).toMatch(/WARDS AFFECTED\s*Abbey\s*FORWARD/);
			expect((await kept(page, draft)).text).toBe(
				(await readFile(byCommand.written, 'utf8')).replace('Abbeyy', 'Abbey'),
			);
		});
	});

	test('into the very bytes that the command writes, the notes of the import too', async () => {
		await at(async (page) => {
			await choose(page, 'repairs.txt');
			const { name, text } = await kept(page, draft);
			expect(name).toBe('repairs-warm-homes.md');
			expect(text).toBe(await readFile(byCommand.written, 'utf8'));
			const notes = await kept(page, 'Download repairs-warm-homes-import.md');
			expect(notes.text).toBe(byCommand.notes.replace(`${papers}/`, ''));
		});
	});

	test('and a detail that is changed and changed back leaves the file as it was', async () => {
		await at(async (page) => {
			await choose(page, 'repairs.txt');
			const author = page.getByRole('group', { name: 'Author (optional)' });
			await author.getByText('1. Ann Other').click();
			const fields = [page.getByLabel('Title', { exact: true }), author.getByLabel('Name', { exact: true })];
			for (const field of fields) await change(field, 'Something else');
			await expect
				.poll(async () => (await kept(page, draft)).text)
				.toMatch(/title: Something else[\s\S]*author: Something else/);
			for (const [at, text] of ['Repairs & warm homes', 'Ann Other'].entries())
				await change(fields[at] ?? author, text);
			const original = await readFile(byCommand.written, 'utf8');
			await expect.poll(async () => (await kept(page, draft)).text).toBe(original);
		});
	});

	test('and the page is not left, nor another paper read, with changes that are in no file', async () => {
		await at(async (page) => {
			const asked: string[] = [];
			page.on('dialog', (dialog) => {
				asked.push(dialog.type());
				void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss());
			});
			await choose(page, 'repairs.txt');
			await change(page.getByLabel('Title', { exact: true }), 'Something else');
			await expect.poll(() => preview(page).textContent()).toContain('Something else');
			await choose(page, 'roofs.docx');
			expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Something else');
			await page.reload();
			expect(asked).toEqual(['confirm', 'beforeunload']);
			await choose(page, 'repairs.txt');
			await change(page.getByLabel('Title', { exact: true }), 'Something else');
			await expect.poll(async () => (await kept(page, draft)).text).toContain('Something else');
			await page.reload();
			expect(asked).toHaveLength(2);
		});
	});

	test('and the paper is shown in the very words and marks of its page', async () => {
		await at(async (page) => {
			await choose(page, 'repairs.txt');
			await page.getByLabel('Abbeyy (not known)').uncheck();
			await page.getByLabel('Abbey', { exact: true }).check();
			await expect.poll(() => preview(page).textContent()).toMatch(/WARDS AFFECTED\s*Abbey\s*FORWARD/);
			const shown = await preview(page).evaluate((article) => {
				for (const link of article.querySelectorAll('[target]')) link.removeAttribute('target');
				return article.innerHTML;
			});
			await page.goto(`${address}/reports/on-the-site/`);
			expect(shown).toBe(await preview(page).innerHTML());
		});
	});

	test('and nothing is sent: the page asks for its own files, and only for them', async () => {
		await at(async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => {
				const sent = request.postData() ?? '';
				if (!request.url().startsWith('blob:'))
					asked.push(`${request.method()} ${request.url()} ${sent}`.trim());
			});
			await choose(page, 'repairs.txt');
			await kept(page, draft);
			// The browser asks for the site's icon when it likes.
			expect(asked.filter((request) => !request.includes('favicon'))).toEqual([
				`GET ${address}/convert/converter.js`,
				`GET ${address}/convert/council.json`,
			]);
		});
	});

	test('from Word, with its pictures, in one archive with all its files', async () => {
		const imported = await importPaper('roofs.docx');
		await at(async (page) => {
			await choose(page, 'roofs.docx');
			const shown = page.getByRole('img', { name: 'A roof in rain' });
			await expect.poll(() => shown.evaluate(isPainted)).toBe(true);
			const files = unzipSync((await kept(page, 'Download roofs-and-rain.zip')).bytes);
			expect(Object.keys(files)).toEqual([
				'roofs-and-rain.md',
				'roofs-and-rain-1.png',
				'roofs-and-rain-import.md',
			]);
			expect(strFromU8(files['roofs-and-rain.md'] ?? png)).toBe(await readFile(imported.written, 'utf8'));
			expect(files['roofs-and-rain-1.png']).toEqual(png);
		});
	});

	test('as the kind of report that the officer names, where the paper does not say', async () => {
		await at(async (page) => {
			await drop(page, 'Roofs\n\nEach roof is looked at once in five years.');
			await page
				.getByRole('combobox', { name: 'Kind of report' })
				.selectOption({ label: 'Cabinet report in two parts' });
			await page.getByRole('button', { name: 'Read it as this' }).press('Enter');
			await page.getByRole('heading', { name: 'made into a draft' }).waitFor();
			await expect.poll(() => preview(page).textContent()).toContain('once in five years');
		});
	});

	test('unless it says that it is not for the public', async () => {
		await at(async (page) => {
			await drop(page, 'NOT FOR PUBLICATION\n\nAnn Other asks for a new roof.');
			const alert = page.getByRole('alert');
			expect(await alert.textContent()).toContain('this paper may not be for the public');
			expect(await page.locator('main').textContent()).not.toContain('Ann Other');
		});
	});
});

describe('the page', () => {
	test('says what else can be done where no script runs', async () => {
		await visit(browser, { url: `${address}/convert/`, javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('main').textContent()).toContain('npm run import');
			expect(await page.getByLabel('Choose the report').isVisible()).toBe(false);
		});
	});

	test.each(screens.filter((_, at) => at % 3 === 0))(
		'is sound with a paper in it, on $name',
		async (screen) => {
			const { violations, overflow } = await faultsOf(browser, `${address}/convert/`, {
				...screen,
				prepare: async (page) => {
					await choose(page, 'repairs.txt');
					await page.evaluate(() => {
						for (const details of document.querySelectorAll('details')) details.open = true;
					});
				},
			});
			expect(violations).toEqual([]);
			expect(overflow).toBeLessThanOrEqual(0);
		},
	);
});
