import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../command.ts';
import { cabinet, report } from '../council-of.ts';
import { freePort, startDecapServer } from '../decap-server.ts';
import {
	type BuiltSite,
	buildForTest,
	exampleContent,
	rebuild,
	serveForTest,
	storyDay,
	writeContent,
} from '../site.ts';
import { openBrowser } from './chromium.ts';
import { visit } from './visit.ts';

let root = '';
let content = '';
let site: BuiltSite;
let address = '';
let browser: Browser;
const stops: (() => void)[] = [];
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'guildhall-web-form-'));
	content = join(root, 'content');
	const port = await freePort();
	const form = `{backend: github, repo: test/reports, local: "http://127.0.0.1:${port}/api/v1"}`;
	await writeContent(content, {
		'site.yaml': `name: Test Council\nnation: england\nbase_url: https://test.example\nweb_form: ${form}\n`,
		...cabinet,
		'reports/2026/bench.md': report({ title: 'A bench' }),
	});
	await mkdir(join(content, 'decisions/2026'), { recursive: true });
	site = await buildForTest(content, 'web-form');
	const served = await serveForTest(site);
	stops.push(served.stop, await startDecapServer(root, port));
	address = served.address;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	for (const stop of stops) stop();
	await rm(root, { recursive: true, force: true });
});

/** Opens the form at a place of its own, as an officer does on their own machine. */
async function inForm(place: string, use: (page: Page) => Promise<void>): Promise<void> {
	await visit(browser, { url: `${address}/admin/` }, async (page) => {
		await page.getByRole('button', { name: 'Login' }).click();
		await page.goto(`${address}/admin/#/collections/${place}`);
		await use(page);
	});
}

/** Leads from where the form is to a file by its address; from one file to another, the form begins anew. */
async function open(page: Page, place: string): Promise<void> {
	const again = page.url().includes('/entries/') ? page.waitForEvent('load') : undefined;
	await page.goto(`${address}/admin/#/collections/${place}`);
	await again;
}

/** Adds an entry to a list of the form, by its label. */
async function addEntry(page: Page, label: string): Promise<void> {
	const list = page.getByText(new RegExp(`^${label}`)).first();
	await list.locator('xpath=following::button[contains(., "Add")][1]').click();
}

async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('menuitem', { name: 'Save now' }).click();
	await page.getByText('Changes saved').waitFor();
}

/** Files of the example council, and a line of each that is changed and changed back. */
const edits = [
	{
		place: 'report-cabinet-report/entries/2026/hollowbrook-garden-room',
		path: 'reports/2026/hollowbrook-garden-room.md',
		label: 'Title',
		line: 'title: Another title',
	},
	{
		place: 'decision/entries/2026/cabinet-2026-10-13-garden-room',
		path: 'decisions/2026/cabinet-2026-10-13-garden-room.md',
		label: 'Date of the decision',
		line: 'date: 2026-10-14',
	},
];

describe('the form for officers', () => {
	test('begins a report from a template; it passes the check, and its page is on the site', async () => {
		await inForm('report-partnership-board-report/new', async (page) => {
			await page.getByLabel('Status', { exact: true }).click();
			await page.getByText('Published', { exact: true }).click();
			await page.getByLabel('Title', { exact: true }).fill('St. John’s: a plan');
			await page.getByLabel(/^Report of/).fill('Head of Parks');
			await addEntry(page, 'Considered by');
			await page.getByLabel(/^Body/).first().click();
			await page.getByText('Cabinet', { exact: true }).click();
			await page
				.getByLabel(/^Date of the meeting/)
				.first()
				.fill('2026-12-15');
			await addEntry(page, 'Appendices');
			await page.getByLabel('Title', { exact: true }).last().fill('Plan of the bench');
			await page.getByRole('button', { name: 'Choose a file' }).click();
			const plan = { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n') };
			await page.locator('input[type="file"]').last().setInputFiles(plan);
			await page.getByRole('button', { name: 'Choose selected' }).click();
			const text = page.getByLabel(/^Text/).last();
			expect(await text.inputValue()).toContain('## 5.0 RECOMMENDATIONS');
			await text.fill(
				'## 2.0 PURPOSE OF REPORT\n\n2.1 To plan.\n\n## 5.0 RECOMMENDATIONS\n\n5.1 Members are asked to agree the plan.\n\n## 6.0 BACKGROUND PAPERS\n\n6.1 None.',
			);
			await save(page);
		});
		const [file = ''] = newFiles();
		const path = join(content, 'reports', file);
		expect(file).toMatch(/^\d{4}\/st-johns-a-plan\.md$/);
		expect(await readFile(path, 'utf8')).toBe(`---
template: partnership-board-report
status: published
title: "St. John’s: a plan"
considered:
  - body: cabinet
    date: 2026-12-15
report_of: Head of Parks
appendices:
  - title: Plan of the bench
    file: plan.csv
---

## 2.0 PURPOSE OF REPORT

2.1 To plan.

## 5.0 RECOMMENDATIONS

5.1 Members are asked to agree the plan.

## 6.0 BACKGROUND PAPERS

6.1 None.
`);
		const checked = run('check', '--content', content, '--today', storyDay);
		expect(checked.stdout).not.toContain(' error ');
		expect(checked.status).toBe(0);
		await rebuild(content, site);
		expect(await site.read('reports/st-johns-a-plan/index.html')).toContain('agree the plan');
		expect(await site.read('reports/st-johns-a-plan/plan.csv')).toBe('a,b\n');
	});

	test('saves what was changed in a file, and no other word', async () => {
		await inForm('body', async (page) => {
			for (const { place, path, label, line } of edits) {
				const file = join(content, path);
				await cp(join(exampleContent, path), file);
				const before = await readFile(file, 'utf8');
				const field = page.getByLabel(label, { exact: true }).first();
				await open(page, place);
				const typed = await field.inputValue();
				await field.fill(line.replace(/^\w+: /, ''));
				await save(page);
				const after = (await readFile(file, 'utf8')).split('\n');
				const changed = before.split('\n').flatMap((was, at) => (was === after[at] ? [] : [after[at]]));
				expect(changed).toEqual([line]);
				await page.reload();
				await field.fill(typed);
				await save(page);
				expect(await readFile(file, 'utf8'), path).toBe(before);
				await rm(file);
			}
		});
	});
});

/** Reports that were not there at first, below their folder. */
function newFiles(): string[] {
	const all = readdirSync(join(content, 'reports'), { recursive: true }) as string[];
	return all.filter((path) => path.endsWith('.md') && dirname(path) !== '.' && !path.includes('bench'));
}

describe('the site of a council that has the form', () => {
	test('lets the form alone run what Decap CMS needs', async () => {
		const policyOf = async (path: string) =>
			(await fetch(address + path)).headers.get('content-security-policy') ?? '';
		expect(await policyOf('/admin/')).toContain("script-src 'self' 'unsafe-eval'");
		expect(await policyOf('/admin/')).toContain('https://api.github.com');
		for (const path of ['/', '/reports/', '/reports/bench/', '/robots.txt', '/theme.css', '/404.html'])
			expect(await policyOf(path), path).toMatch(
				/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
			);
		await visit(browser, { url: `${address}/` }, async () => undefined);
	});

	test('keeps it out of search engines and its own list of pages', async () => {
		const response = await fetch(`${address}/admin/`);
		expect(response.headers.get('x-robots-tag')).toBe('noindex');
		expect(await response.text()).toContain('<meta name="robots" content="noindex">');
		expect(await site.read('sitemap.xml')).not.toContain('/admin/');
	});

	test('says without JavaScript what the form needs', async () => {
		await visit(browser, { url: `${address}/admin/`, javaScriptEnabled: false }, async (page) => {
			expect(await page.title()).toBe('Form for officers: Test Council');
			expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Form for officers');
			expect(await page.locator('body').textContent()).toContain('needs JavaScript');
		});
	});
});
