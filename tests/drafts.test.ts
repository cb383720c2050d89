import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programFolder } from '../src/publish/program.ts';
import { type DevServer, run, startDev } from './command.ts';
import { cabinet, file, fullRecord, report } from './council-of.ts';
import { leaksIn } from './secret-words.ts';
import { writeContent } from './site.ts';

const draft = (body: string) =>
	report(
		{ status: 'draft', title: 'zqcanarytitlezq', reference: 'DRF/2999/999' },
		`\n## 1.0 Why\n\n1.1 ${body}\n`,
	);
const files = {
	'site.yaml':
		'name: Test Council\nnation: england\nbase_url: https://test.example\nwords: [zqcanarytitlezq, zqcanarybodyzq]\n',
	...cabinet,
	'reports/2026/open.md': report({ title: 'An open report' }),
	'reports/2026/zqcanaryidzq.md': draft('zqcanarybodyzq'),
	'reports/2026/later.md': report({ title: 'A later report', published: '2026-12-07' }),
	'decisions/2026/zqcanarydecisionzq.md': file({
		...fullRecord,
		status: 'draft',
		report: 'zqcanaryidzq',
		body: 'cabinet',
		date: '2026-03-09',
		reasons: 'zqcanaryreasonszq',
	}),
};

let root = '';
let content = '';
let options: string[] = [];
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'guildhall-drafts-'));
	content = join(root, 'content');
	options = ['--content', content, '--cache', join(root, 'cache'), '--today', '2026-11-23'];
	await writeContent(content, files);
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('who checks the content is told which papers are not shown, and where they will be', () => {
	expect(run('check', ...options).stdout.replaceAll(content, 'content')).toContain(
		[
			'1 advice',
			'2 drafts are not shown. To see them on this machine: npm run dev -- --drafts',
			'  content/decisions/2026/zqcanarydecisionzq.md, which will be at /decisions/zqcanarydecisionzq/',
			'  content/reports/2026/zqcanaryidzq.md, which will be at /reports/zqcanaryidzq/',
			'1 paper is not shown yet.',
			'  content/reports/2026/later.md, which will be at /reports/later/ from 7 December 2026',
			'',
		].join('\n'),
	);
	for (const format of ['json', 'github'])
		expect(run('check', ...options, '--format', format).stdout).not.toMatch(/zqcanary|later\.md/);
});

describe('drafts on the machine of their officer', { timeout: 180_000 }, () => {
	let server: DevServer;
	const page = async (path: string) => (await fetch(`${server.address}${path}`)).text();
	beforeAll(async () => {
		server = await startDev('--drafts', ...options);
	}, 90_000);
	afterAll(() => server.stop());

	test('are shown under a banner, and say so when they are changed', async () => {
		const isDraft = 'Draft: the public cannot see this.';
		const shown = await page('reports/zqcanaryidzq/');
		for (const words of [isDraft, 'zqcanarytitlezq', 'zqcanarybodyzq']) expect(shown).toContain(words);
		expect(await page('decisions/zqcanarydecisionzq/')).toContain('zqcanaryreasonszq');
		const open = await page('reports/open/');
		expect(open).toContain('Drafts are shown among the rest');
		expect(open).not.toContain(isDraft);
		expect((await fetch(`${server.address}reports/later/`)).status).toBe(404);
		await writeFile(join(content, 'reports/2026/zqcanaryidzq.md'), draft('zqcanarychangedzq'));
		await expect
			.poll(() => page('reports/zqcanaryidzq/'), { timeout: 30_000 })
			.toContain('zqcanarychangedzq');
		expect(await page('reports/zqcanaryidzq/')).toContain(isDraft);
	});

	test('are not in the search index', async () => {
		const { languages } = await (await fetch(`${server.address}pagefind/pagefind-entry.json`)).json();
		expect(languages).toMatchObject({ 'en-gb': { page_count: 2 } });
	});

	test('are in no cache, no index and no file of the program, and in no site that is built with them', async () => {
		await server.stop();
		const { status, stdout, stderr } = run('build', ...options, '--out', join(root, 'site'));
		expect(status).toBe(0);
		expect(stdout + stderr).not.toContain('zqcanary');
		const written = ['.astro', '.building', 'node_modules/.vite', 'node_modules/.astro', 'dist', '.cache']
			.map((folder) => join(programFolder, folder))
			.filter((folder) => existsSync(folder));
		for (const folder of [join(root, 'site'), join(root, 'cache'), ...written])
			expect(await leaksIn(folder)).toEqual([]);
		expect(readFileSync(join(root, 'site/reports/open/index.html'), 'utf8')).not.toContain(
			'Drafts are shown',
		);
	});
});

test('no command but the dev server takes drafts, and no other part of the program asks for them', () => {
	expect(run('build', '--drafts', ...options)).toMatchObject({
		status: 2,
		stderr: expect.stringContaining('There is no option --drafts.'),
	});
	const source = join(programFolder, 'src');
	const asking = (readdirSync(source, { recursive: true }) as string[]).filter(
		(path) =>
			/\.(ts|astro)$/.test(path) &&
			/readPreview\(|withDrafts\(|'readPreview'/.test(readFileSync(join(source, path), 'utf8')),
	);
	// The converter shows an officer the paper that was given to it, in the officer's own browser.
	expect(asking.map((path) => path.replaceAll('\\', '/')).sort()).toEqual([
		'converter/preview-report.ts',
		'publish/dev-server.ts',
		'publish/read-preview.ts',
		'register/preview.ts',
	]);
});
