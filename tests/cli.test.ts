import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, start, startDev } from './command.ts';
import { cabinet, report } from './council-of.ts';

let root = '';
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'guildhall-cli-'));
	const files = {
		'site.yaml': 'name: Test Council\nnation: england\nbase_url: https://test.example\n',
		...cabinet,
		'reports/2026/one.md': report({ title: 'The first report' }),
	};
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(root, 'content', path, '..'), { recursive: true });
		await writeFile(join(root, 'content', path), text);
	}
});
afterAll(() => rm(root, { recursive: true, force: true }));

const options = () => [
	'--content',
	join(root, 'content'),
	'--out',
	join(root, 'site'),
	'--cache',
	join(root, 'cache'),
	'--today',
	'2026-11-23',
];
const siteFiles = async () => (await readdir(join(root, 'site'), { recursive: true })).sort();

describe('a command', () => {
	test('that is not known, or an option that is not, ends with 2 and says what there is', () => {
		expect(run('bulid')).toMatchObject({ status: 2, stderr: expect.stringContaining('build, check') });
		expect(run('check', '--contnet', 'x')).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('Did you mean --content?'),
		});
		expect(run('check', '--today', '23/11/2026')).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('2026-11-23'),
		});
	});

	test('never replaces a folder that is not a site', async () => {
		await mkdir(join(root, 'letters'));
		await writeFile(join(root, 'letters/dear.txt'), 'Dear');
		expect(run('build', ...options(), '--out', join(root, 'letters'))).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('holds other things'),
		});
		expect(await readdir(join(root, 'letters'))).toEqual(['dear.txt']);
	});
});

describe('a build', { timeout: 120_000 }, () => {
	test('of sound content ends with 0', async () => {
		expect(run('build', ...options()).status).toBe(0);
		expect(await siteFiles()).toContain('manifest.json');
	});

	test('of content with an error ends with 1, tells where it is, and leaves the site that was there', async () => {
		const before = await readFile(join(root, 'site/manifest.json'), 'utf8');
		const bad = join(root, 'content/reports/2026/two.md');
		await writeFile(bad, report({ title: 'The second report', sumary: 'x' }));
		const { status, stdout, stderr } = run('build', ...options());
		expect(status).toBe(1);
		expect(stdout).toContain(
			'two.md:7:1 error  `sumary` is not a field of a report. [field-unknown]\n  Fix: Did you mean `summary`?',
		);
		expect(stderr).toContain('is as it was');
		expect(stdout + stderr).not.toMatch(/^\s+at /m);
		expect(await readFile(join(root, 'site/manifest.json'), 'utf8')).toBe(before);
		const found = JSON.parse(run('check', ...options(), '--format', 'json').stdout) as { level: string }[];
		expect(found.filter(({ level }) => level === 'error')).toMatchObject([
			{ line: 7, column: 1, level: 'error', rule: 'field-unknown' },
		]);
		expect(run('check', ...options(), '--format', 'github').stdout).toMatch(
			/^::error file=.*two\.md,line=7,col=1,title=field-unknown::/m,
		);
		await rm(bad);
	});

	test('that is killed leaves the site that was there, and the next one is whole', async () => {
		const before = await readFile(join(root, 'site/manifest.json'), 'utf8');
		const child = start(['build', ...options(), '--today', '2026-11-24'], {
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		await new Promise((resolve) => child.stderr?.once('data', resolve));
		await new Promise((resolve) => setTimeout(resolve, 1500));
		child.kill('SIGKILL');
		await new Promise((resolve) => child.once('close', resolve));
		expect(await readFile(join(root, 'site/manifest.json'), 'utf8')).toBe(before);
		expect(run('build', ...options()).status).toBe(0);
		expect(await readFile(join(root, 'site/manifest.json'), 'utf8')).toBe(before);
		expect(existsSync(join(root, '.site.next'))).toBe(false);
	});
});

test('the dev server shows a change to content at once, and keeps what it showed when the change is wrong', {
	timeout: 120_000,
}, async () => {
	const content = join(root, 'dev-content');
	await cp(join(root, 'content'), content, { recursive: true });
	const { address, printed, stop } = await startDev(
		'--content',
		content,
		'--cache',
		join(root, 'dev-cache'),
		'--today',
		'2026-11-23',
	);
	try {
		const page = async () => (await fetch(`${address}reports/one/`)).text();
		expect(await page()).toContain('The first report');
		await writeFile(join(content, 'reports/2026/one.md'), report({ title: 'Another title' }));
		await expect.poll(page, { timeout: 20_000 }).toContain('Another title');
		await writeFile(join(content, 'reports/2026/one.md'), report({ title: 'Wrong', status: 'publishd' }));
		await expect.poll(printed, { timeout: 20_000 }).toContain('Did you mean `published`?');
		expect(await page()).toContain('Another title');
		expect((await fetch(`${address}pagefind/pagefind.js`)).status).toBe(200);
	} finally {
		await stop();
	}
});
