import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeEditorFiles } from '../src/publish/editor-files.ts';
import { generatedFiles } from '../src/publish/generated-files.ts';
import { splitFrontmatter } from '../src/records/frontmatter.ts';
import { kindOfPath } from '../src/records/kinds.ts';
import { formatNewReport } from '../src/records/new-report.ts';
import { readTemplateName } from '../src/records/read-publication.ts';
import { cabinet, report, templates } from './council-of.ts';
import { openInEditor } from './editor.ts';
import { exampleContent, realContent, writeContent } from './site.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
const schemas = new Map(
	[...generatedFiles()]
		.filter(([path]) => path.startsWith('public/schema/'))
		.map(([path, text]) => [
			path.slice('public/schema/'.length, -'.json'.length),
			ajv.compile(JSON.parse(text)),
		]),
);

/** What an editor says of a file: its YAML is read as `version` of YAML says. */
function complaints(path: string, text: string, version: '1.1' | '1.2' = '1.2'): string[] {
	const kind = kindOfPath(path) ?? '';
	const name = kind === 'report' ? `reports/${readTemplateName(text)}` : kind;
	const validate = schemas.get(name);
	if (!validate) throw new Error(`There is no schema ${name}.`);
	validate(parse(splitFrontmatter(text).header, { version }));
	return (validate.errors ?? []).map(
		({ instancePath, message, params }) => `${path}${instancePath} ${message} ${JSON.stringify(params)}`,
	);
}

async function filesOf(folder: string): Promise<[string, string][]> {
	const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md'));
	return Promise.all(
		paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as [string, string]),
	);
}

describe('the JSON Schemas for editors', () => {
	test('take every file of the example council, whether its YAML is read as 1.1 or 1.2', async () => {
		const files = await filesOf(exampleContent);
		expect(files.length).toBeGreaterThan(100);
		expect(files.flatMap(([path, text]) => complaints(path, text))).toEqual([]);
		// Dates of YAML 1.1 are no text any more: the rest of it is.
		const dateless = (text: string) => text.replace(/(?<=: )(\d{4}-\d{2}-\d{2})$/gm, '"$1"');
		expect(files.flatMap(([path, text]) => complaints(path, dateless(text), '1.1'))).toEqual([]);
	});

	test.skipIf(!existsSync(realContent))('take the five real reports', async () => {
		const files = await filesOf(realContent);
		expect(files.flatMap(([path, text]) => complaints(path, text))).toEqual([]);
	});

	test('take the settings of the council, and every template', async () => {
		const takes = (name: string, data: unknown) => schemas.get(name)?.(data);
		expect(takes('site', parse(await readFile(join(exampleContent, 'site.yaml'), 'utf8')))).toBe(true);
		expect(takes('site', { name: 'Test Council' })).toBe(false);
		for (const { id, header } of templates.values()) expect(takes('template', parse(header)), id).toBe(true);
	});

	test('find what is missing, mistyped or unknown', () => {
		const of = (fields: Record<string, string>) =>
			complaints(
				'reports/2026/a.md',
				report({ template: 'cabinet-report', contact: 'A Person', ...fields }),
			).join('\n');
		const sound = { lead_member: 'Councillor A', contact: '[{name: A Person}]' };
		expect(of(sound)).toBe('');
		expect(of({ ...sound, lead_member: '' })).toContain('/lead_member must be');
		expect(of({ ...sound, report_date: '15/12/2026' })).toContain('/report_date must match pattern');
		expect(of({ ...sound, satus: 'x' })).toContain('"additionalProperty":"satus"');
		expect(of({ ...sound, status: 'publish' })).toContain(
			'/status must be equal to one of the allowed values',
		);
		expect(of({ ...sound, considered: '[{body: cabinet, date: unknown}]' })).toContain(
			'/considered must contain',
		);
		expect(of({ status: 'withdrawn', contact: '', withdrawn: '{date: 2026-01-02, reason: x}' })).toBe('');
	});

	test('say of each field under which label the template prints it, and which sections it has', () => {
		const schema = JSON.parse(generatedFiles().get('public/schema/reports/cabinet-report.json') ?? '');
		expect(schema.properties.lead_member.description).toContain('“CABINET MEMBER:”');
		expect(schema.description).toContain('7. RISK MANAGEMENT');
	});
});

test('a snippet begins the report that `npm run new` begins, and each section has its own', () => {
	const snippets = JSON.parse(generatedFiles().get('.vscode/guildhall.code-snippets') ?? '');
	const template = templates.get('cabinet-report');
	const name = template?.data.name ?? '';
	const typed = snippets[name].body
		.join('\n')
		.replace(/\$\{\d:([^}]*)\}| \$\d+$/gm, '$1')
		.replace(/\\(.)/g, '$1');
	const begun = { title: 'Title of the report', body: 'cabinet', date: '2026-12-15' };
	expect(typed).toBe(template && formatNewReport({ template, ...begun }));
	expect(snippets[`${name}: 7. RISK MANAGEMENT`]).toMatchObject({
		prefix: 'risk management',
		body: ['## 7. RISK MANAGEMENT', '', '7.1 What could go wrong, and what is done about it.'],
	});
});

describe('in VS Code, by the language server of the Astro extension', () => {
	let root = '';
	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'guildhall-editor-'));
		await writeContent(join(root, 'content'), {
			...cabinet,
			'reports/2026/parks.md': report({
				template: 'cabinet-report',
				lead_member: '',
				report_date: '15/12/2026',
			}),
		});
		await writeEditorFiles(join(root, 'content'), root);
	});
	afterAll(() => rm(root, { recursive: true, force: true }));

	test('the details of a report are completed, explained and checked as its template asks', async () => {
		const editor = await openInEditor(root, 'content/reports/2026/parks.md');
		try {
			expect(editor.complaints).toEqual(
				expect.arrayContaining([
					'The paper prints “CABINET MEMBER:”: fill in `lead_member`.',
					'Write the year, the month and the day with hyphens: `2026-03-09`.',
				]),
			);
			expect(await editor.completionsAt(2, 0)).toEqual(expect.arrayContaining(['reference', 'wards']));
			expect(await editor.hoverOn('lead_member')).toContain('Printed as “CABINET MEMBER:”');
		} finally {
			editor.close();
		}
	});
});
