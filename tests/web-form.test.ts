import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { programFolder } from '../src/publish/program.ts';
import { buildFormConfig, type FormSource } from '../src/publish/web-form/form-config.ts';
import { formRoutes } from '../src/publish/web-form/form-routes.ts';
import type { Widget } from '../src/publish/web-form/widgets.ts';
import { type FormData, readForForm, sourceField, writeFromForm } from '../src/records/form-text.ts';
import { kindOfPath, kinds } from '../src/records/kinds.ts';
import { readSite } from '../src/records/read-record.ts';
import type { Site } from '../src/records/site.ts';
import { templates } from './council-of.ts';
import { exampleContent, realContent } from './site.ts';

const read = (settings: string) => {
	const text = `name: Test Council\nnation: england\nbase_url: https://test.example\nwards: [Abbey]\nthemes: [Housing]\n${settings}`;
	return readSite({ path: 'site.yaml', file: 'content/site.yaml', bytes: new TextEncoder().encode(text) });
};
const siteOf = (settings: string): Site => {
	const site = read(settings);
	if (!site.ok) throw new Error(JSON.stringify(site.problems));
	return site.value;
};
interface Config {
	collections: { name: string; label: string; filter?: { value: string }; fields: Widget[] }[];
}
const configOf = (settings: string): Config =>
	buildFormConfig({ site: siteOf(settings) as FormSource['site'], templates: templates.values() }) as Config;
const form = 'web_form: {backend: github, repo: marlbridge/reports}\n';

describe('the configuration of the form', () => {
	test('is one that Sveltia CMS takes too, by its own schema', () => {
		const schema = JSON.parse(
			readFileSync(join(programFolder, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'),
		);
		const isValid = new Ajv({ strict: false, logger: false }).compile(schema);
		expect(isValid(JSON.parse(JSON.stringify(configOf(form)))), JSON.stringify(isValid.errors)).toBe(true);
		const other = 'web_form: {backend: gitlab, repo: a/b, app_id: x, base_url: "https://git.test.example"}\n';
		expect(isValid(JSON.parse(JSON.stringify(configOf(other)))), JSON.stringify(isValid.errors)).toBe(true);
		expect(isValid({ backend: { name: 'github', repo: 1 }, collections: [] })).toBe(false);
	});

	test('has a collection for each template, with the words that it prints and its text to begin from', () => {
		const { collections } = configOf(form);
		for (const { id, data, body } of templates.values()) {
			const found = collections.find(({ filter }) => filter?.value === id);
			expect(found?.label).toBe(`Reports: ${data.name}`);
			expect(found?.fields.find(({ name }) => name === 'text')?.['default']).toBe(body.trim());
		}
		const cabinet = collections.find(({ name }) => name === 'report-cabinet-report');
		expect(cabinet?.fields.find(({ name }) => name === 'lead_member')?.hint).toContain('“CABINET MEMBER:”');
	});

	test('has every field of every kind of record, but for maps with names of their own', () => {
		const { collections } = configOf(form);
		for (const [kind, { schema }] of Object.entries(kinds)) {
			const all = Object.keys((schema as unknown as { shape: object }).shape).filter(
				(name) => name !== 'identifiers',
			);
			const fields = collections
				.filter(({ name }) => name === kind || name.startsWith(`${kind}-`))
				.at(-1)?.fields;
			expect(fields?.map(({ name }) => name).toSorted()).toEqual([...all, 'text'].toSorted());
		}
	});

	test('lets officers choose what the council has names for', () => {
		const { fields = [] } = configOf(form).collections.find(({ name }) => name === 'notice') ?? {};
		const of = (wanted: string) => fields.find(({ name }) => name === wanted);
		expect(of('wards')).toMatchObject({ widget: 'select', multiple: true });
		expect(JSON.stringify(of('wards')?.['options'])).toContain('Abbey');
		expect(of('body')).toMatchObject({ widget: 'relation', collection: 'body' });
		expect(of('matter')).toMatchObject({ widget: 'text', required: true });
		expect(of('withdrawn')).toMatchObject({ widget: 'object', required: false });
	});
});

test('there is no form where the settings do not switch it on, and they say what it needs', () => {
	expect(formRoutes(siteOf(''))).toEqual([]);
	const wrong = read('web_form: {backend: github}\n');
	expect(wrong.ok ? '' : wrong.problems[0]?.reason).toContain('`web_form`, `repo`');
});

/** What a form may make of data on its way: maps in another order, and every empty kind of value added. */
function shaken(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(shaken);
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).map(([name, part]) => [name, shaken(part)]);
	return Object.fromEntries([
		['empty', ''],
		...entries.reverse(),
		['none', null],
		['nothing', []],
		['map', { a: [''] }],
	]);
}

describe('saving a file that was not changed keeps every byte of it', () => {
	const folders = [exampleContent, realContent];
	test.each(folders)('in %s', async (folder) => {
		if (!existsSync(folder)) return console.log(`${folder} is not here: its files are left out.`);
		const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md'));
		expect(paths.length).toBeGreaterThan(10);
		for (const path of paths) {
			const text = await readFile(join(folder, path), 'utf8');
			const kind = kindOfPath(path);
			if (!kind) throw new Error(path);
			const { schema } = kinds[kind];
			const data = readForForm(text, schema);
			// Every field was read, and the text by itself.
			expect(Object.keys(data).length, path).toBeGreaterThan(3);
			expect(writeFromForm({ ...(shaken(data) as FormData), [sourceField]: text }, schema), path).toBe(text);
			// And with one field changed, each other line.
			const name = 'title' in data ? 'title' : 'name' in data ? 'name' : 'date';
			const changed = writeFromForm({ ...data, [name]: 'Changed' }, schema).split('\n');
			const lines = text.split('\n').filter((line, at) => line !== changed[at]);
			expect(lines, path).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
		}
	});
});
