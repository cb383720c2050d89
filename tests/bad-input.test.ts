import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/publish/check-content.ts';
import { programFolder } from '../src/publish/program.ts';
import { cabinet, file, report } from './council-of.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const site =
	'name: Test Council\nnation: england\nbase_url: https://test.example\nwards: [Broadwaters, Castle Green]\nthemes: [Housing]\n';
const sound = { 'site.yaml': site, ...cabinet, 'reports/2026/sound.md': report() };

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'guildhall-test-'));
	folders.push(folder);
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	return folder;
}

/** Every problem of some files beside sound ones: path, line, column, level, rule, reason and fix. */
async function problemsIn(files: Record<string, string | Uint8Array>): Promise<string[]> {
	return problemsOfFolder(await folderOf({ ...sound, ...files }));
}

async function problemsOfFolder(folder: string): Promise<string[]> {
	const { problems } = await checkContent({
		content: folder,
		cache: join(folder, '..', `${folder}-cache`),
		today: '2026-11-23',
	});
	folders.push(`${folder}-cache`);
	// The folders lie in no repository, which is said of each.
	const ofFiles = problems.filter(({ rule }) => rule !== 'history-missing');
	return ofFiles.map(({ place, level, rule, reason, fix }) => {
		return `${place.file.slice(folder.length + 1)}:${place.line}:${place.column} ${level} ${rule}: ${reason} ${fix}`;
	});
}

const bad = 'reports/2026/bad.md';

test('sound files have no problems', async () => {
	expect(await problemsIn({})).toEqual([]);
});

describe('a file that cannot be read', () => {
	test.each([
		['has no details', 'Just text.\n', '1:1 error frontmatter-missing'],
		['has a damaged closing line', report().replace(/---\n$/, '--\n'), '7:1 error frontmatter-delimiter'],
		[
			'has a word after the opening line',
			report().replace('---', '---yaml'),
			'1:1 error frontmatter-delimiter',
		],
		['has an alias', report({ title: '*all' }), '4:8 error frontmatter-syntax'],
		['has a header over 64 KiB', report({ summary: 'a'.repeat(70_000) }), '1:1 error frontmatter-size'],
	])('which %s', async (_what, text, expected) => {
		expect(await problemsIn({ [bad]: text })).toEqual([expect.stringContaining(`${bad}:${expected}`)]);
	});

	test('because a byte of it is not UTF-8: the place of the byte is told', async () => {
		const text = Buffer.from(report({}, '\nThe café is closed.\n'), 'latin1');
		expect(await problemsIn({ [bad]: text })).toEqual([expect.stringContaining(`${bad}:9:8 error utf-8`)]);
	});
});

test('a template that was copied and still has its own details is one problem', async () => {
	const text = await readFile(join(programFolder, 'templates/cabinet-report.md'), 'utf8');
	expect(await problemsIn({ [bad]: text })).toEqual([
		expect.stringContaining(`${bad}:1:1 error template-details: These are still the template’s own details`),
	]);
});

describe('a field that is wrong', () => {
	test.each([
		[
			'unknown, with a suggestion',
			{ sumary: 'x' },
			'7:1 error field-unknown: `sumary` is not a field of a report. Did you mean `summary`?',
		],
		[
			'unknown, with a few of the fields that there are',
			{ zzz: 'x' },
			'Take the line out, or use a field that there is: `template`, `status`, `title`, `title_source`, `reference` and others, which `src/docs/fields.md` lists.',
		],
		['missing', { title: '' }, '4:8 error field-missing: The field `title` is missing or empty.'],
		['of the wrong type', { title: '[a, b]' }, '4:8 error field-type: `title` is a list'],
		[
			'a day that is in no calendar',
			{ report_date: '2026-02-30' },
			'7:14 error field-value: "2026-02-30" cannot be read as `report_date`. There is no such day',
		],
		[
			'a day as it is printed',
			{ report_date: '12/10/2009' },
			'7:14 error field-value: "12/10/2009" cannot be read as `report_date`. Write the year first: `2009-10-12`.',
		],
		[
			'an unknown template',
			{ template: 'cabinet-reprot' },
			'2:11 error template-exists: There is no template called "cabinet-reprot". Write `cabinet-report`',
		],
		[
			'an unknown body',
			{ considered: '[{body: cabinte, date: 2026-03-09}]' },
			'6:21 error body-exists: There is no body called "cabinte". Write `cabinet`',
		],
		[
			'an unknown ward',
			{ wards: '[Broadwater]' },
			':9 error ward-exists: "Broadwater" is not a ward of this council. Write `Broadwaters`',
		],
		[
			'an unknown theme',
			{ themes: 'Huosing' },
			'error theme-exists: "Huosing" is not a theme of this council. Write `Housing`',
		],
		[
			'an unknown reference',
			{ cross_references: 'soudn' },
			'error reference-exists: "soudn" is not the id, reference or title of anything on this site. Did you mean `sound` (A report)?',
		],
	])('is told: %s', async (_what, fields, expected) => {
		const problems = (await problemsIn({ [bad]: report(fields) })).filter((line) => line.startsWith(bad));
		expect(problems[0]).toContain(expected);
		expect(problems.filter((line) => !line.includes('header-filled'))).toHaveLength(1);
	});
});

test('two files with one id are told of, in any case and any folder', async () => {
	const problems = await problemsIn({
		'reports/2025/sound.md': report(),
		'guidance/Sound.md': file({ title: 'A guide' }),
	});
	expect(problems).toEqual([
		expect.stringMatching(/^guidance\/Sound\.md:1:1 error file-name: .*`sound\.md`/),
		expect.stringMatching(/^reports\/2026\/sound\.md:1:1 error id-unique: .*reports\/2025\/sound\.md/),
	]);
});

describe('a file beside a report', () => {
	test.each([
		[
			'that is not there',
			'[Plan](plan.pdf)',
			'9:1 error file-exists: There is no file "plan.pdf" beside this one.',
		],
		[
			'that lies outside its folder',
			'[Plan](../../../secret.pdf)',
			'9:1 error file-exists: "../../../secret.pdf" does not lie in the folder of this file.',
		],
		[
			'that is an image and not there',
			'![Visits doubled in ten years](chart.png)',
			'9:1 error file-exists: There is no file "chart.png" beside this one.',
		],
		[
			'that is a page and not there',
			'[Minutes](/reports/minutes/)',
			'9:1 error link-exists: The link leads to "minutes", and there is no such page.',
		],
	])('%s', async (_what, text, expected) => {
		expect(await problemsIn({ [bad]: report({}, `\n${text}\n`) })).toEqual([
			expect.stringContaining(`${bad}:${expected}`),
		]);
	});

	test('that is not the image its name says', async () => {
		const problems = await problemsIn({
			'reports/2026/chart.png': 'no image',
			[bad]: report({}, '\n![Visits doubled in ten years](chart.png)\n'),
		});
		expect(problems).toEqual([expect.stringContaining('"chart.png" is not an image that can be read.')]);
	});

	test('that no report names is told of', async () => {
		expect(await problemsIn({ 'reports/2026/left-over.pdf': '%PDF' })).toEqual([
			expect.stringContaining('reports/2026/left-over.pdf:1:1 warning file-unused'),
		]);
	});
});

test('a link to a file elsewhere on the machine is refused', async () => {
	const folder = await folderOf(sound);
	await symlink('/etc/passwd', join(folder, 'reports/2026/passwd.md'));
	expect(await problemsOfFolder(folder)).toEqual([
		expect.stringContaining('reports/2026/passwd.md:1:1 error file-type'),
	]);
});

describe('text that would be lost or changed', () => {
	test.each([
		['raw HTML that runs', '<script>alert(1)</script>'],
		['an address that runs', '[Here](javascript:alert(1))'],
		['an officer’s name in angle brackets', 'Ask <officer name> for it.'],
		['a comment that is never closed', 'One.\n\n<!-- Two.'],
		['an extra cell in a table', '| A | B |\n| --- | --- |\n| 1 | 2 | 3 |'],
		['a footnote that nobody refers to', 'One.\n\n[^1]: A note.'],
		['a name in brackets and a colon', '[Chairman]: agreed'],
		['a block that does not exist', ':::contacts\n:::'],
	])('is told: %s', async (_what, text) => {
		const problems = await problemsIn({ [bad]: report({}, `\n${text}\n`) });
		expect(problems.length).toBeGreaterThan(0);
		for (const problem of problems) expect(problem).toMatch(/^reports\/2026\/bad\.md:\d+:\d+ error/);
	});
});

test('the text of an exempt paper in its file is an error', async () => {
	const exempt = {
		classification: 'exempt',
		exemption: '{paragraphs: 3, public_interest: A fair price, review: 2027-01}',
	};
	expect(await problemsIn({ [bad]: report(exempt, '\nThe price is low.\n') })).toEqual([
		expect.stringContaining(`${bad}:11:1 error withheld-text`),
	]);
});

test('an empty content folder is an error, and so is one that is not there', async () => {
	const folder = await folderOf({ 'site.yaml': site });
	expect(await problemsOfFolder(folder)).toEqual([expect.stringContaining('error content-empty')]);
	expect(await problemsOfFolder(join(folder, 'nowhere'))).toEqual([
		expect.stringContaining('error content-empty'),
	]);
});

test('all problems of all files are told in one run', async () => {
	const files = Object.fromEntries(
		Array.from({ length: 20 }, (_, n) => [
			`reports/2026/bad-${n}.md`,
			report({ wards: 'Nowhere', sumary: 'x' }),
		]),
	);
	const problems = await problemsIn(files);
	expect(new Set(problems.map((line) => line.split(':')[0]))).toHaveProperty('size', 20);
});

test('two themes that would have one address are told of', async () => {
	const problems = await problemsIn({ 'site.yaml': site.replace('[Housing]', '[Housing, "!!!", A B, A-B]') });
	expect(problems).toEqual([
		expect.stringContaining('site.yaml:1:1 error term-address: "!!!" in `themes` has no letter or digit'),
		expect.stringContaining(
			'site.yaml:1:1 error term-address: "A-B" and "A B" in `themes` would have the same address.',
		),
	]);
});
