import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './command.ts';
import { cabinet } from './council-of.ts';
import { writeContent } from './site.ts';

let content = '';
beforeAll(async () => {
	content = await mkdtemp(join(tmpdir(), 'guildhall-new-'));
	await writeContent(content, {
		'site.yaml': 'name: Test Council\nnation: england\nbase_url: https://test.example\n',
		...cabinet,
	});
});
afterAll(() => rm(content, { recursive: true, force: true }));
const begin = (...args: string[]) => run('new', ...args, '--content', content);

describe('npm run new', () => {
	test('begins a draft in the folder of its year, and says what to do next', async () => {
		const { status, stdout } = begin(
			'cabinet-report',
			'Parks & gardens: a plan',
			'--body',
			'cabinet',
			'--date',
			'2026-12-15',
		);
		expect(status).toBe(0);
		expect(stdout).toContain('npm run check');
		const text = await readFile(join(content, 'reports/2026/parks-gardens-a-plan.md'), 'utf8');
		expect(text).toContain('status: draft\ntitle: "Parks & gardens: a plan"\n');
	});

	test('never writes over a report: the same title has another name', async () => {
		begin('lsp-report', 'Again', '--body', 'cabinet', '--date', '2027-01-12');
		begin('lsp-report', 'Again', '--body', 'Cabinet', '--date', '2026-01-13');
		expect(await readdir(join(content, 'reports/2027'))).toEqual(['again.md']);
		expect(await readdir(join(content, 'reports/2026'))).toContain('again-2.md');
	});

	test('tells what there is where something is not known, and writes nothing', async () => {
		const before = (await readdir(content, { recursive: true })).length;
		expect(begin('cabnet-report', 'Parks').stderr).toContain('Did you mean cabinet-report?');
		expect(begin('cabinet-report', 'Parks', '--body', 'cabnet').stderr).toContain('Did you mean cabinet?');
		expect(begin('cabinet-report', 'Parks', '--body', 'cabinet', '--date', '15/12/2026').stderr).toContain(
			'Write the year first: `2026-12-15`.',
		);
		expect(begin('cabinet-report', 'A', 'title', '--body', 'cabinet')).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('put the title between quotation marks'),
		});
		expect(begin('cabinet-report')).toMatchObject({ status: 2 });
		expect((await readdir(content, { recursive: true })).length).toBe(before);
	});
});
