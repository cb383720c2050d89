import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../src/checks/checks.ts';
import { ruleGroups, rulesByName } from '../src/checks/rules.ts';
import { lossRules } from '../src/markdown/find-losses.ts';
import { generatedFiles } from '../src/publish/generated-files.ts';
import { programFolder } from '../src/publish/program.ts';

const source = join(programFolder, 'src');
const filesOf = (folder: string): string[] =>
	(readdirSync(folder, { recursive: true }) as string[])
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /\.(ts|astro)$/.test(path));
const files = filesOf(source);

/** Each room, and the rooms that it may import from. */
const mayImport: Record<string, string[]> = {
	records: [],
	markdown: ['records'],
	importers: ['records', 'markdown'],
	register: ['records', 'markdown', 'importers'],
	checks: ['records', 'markdown', 'importers', 'register'],
	publish: ['records', 'markdown', 'importers', 'register', 'checks'],
	converter: ['records', 'markdown', 'importers', 'register', 'checks', 'publish', 'components', 'scripts'],
	scripts: ['records', 'register', 'converter'],
	components: ['records', 'markdown', 'register', 'publish', 'scripts'],
	layouts: ['records', 'markdown', 'register', 'publish', 'components', 'styles'],
	pages: ['records', 'markdown', 'register', 'publish', 'components', 'layouts', 'styles', 'scripts'],
	cli: ['records', 'register', 'checks', 'publish'],
};
const pure = ['records', 'markdown', 'importers', 'register', 'checks'];
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const importsOf = (path: string): string[] =>
	[
		...readFileSync(join(source, path), 'utf8').matchAll(
			/^\s*(?:import|export)[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm,
		),
	].map((found) => found[1] ?? found[2] ?? '');

describe('imports go one way', () => {
	test.each(Object.entries(mayImport))('%s', (room, allowed) => {
		const wrong = files
			.filter((path) => roomOf(path) === room)
			.flatMap((path) =>
				importsOf(path)
					.filter((name) => name.startsWith('.'))
					.map((name) => relative(source, resolve(source, dirname(path), name)).replaceAll('\\', '/'))
					.filter((target) => !target.startsWith('../') && target.includes('/'))
					.filter((target) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
					.map((target) => `${path} imports ${target}`),
			);
		expect(wrong).toEqual([]);
	});
});

test('the pure rooms know no Astro, disk, clock, network or environment, and run in a browser', () => {
	const forbidden = /^(astro(?!\/zod)|node:|vite)/;
	const touches = /\bDate\.now\(|new Date\(\)|process\.(env|cwd)|\bfetch\(|Math\.random\(|\bBuffer\b/;
	const wrong = files
		.filter((path) => pure.includes(roomOf(path)) && !path.endsWith('.test.ts'))
		.filter(
			(path) =>
				importsOf(path).some((name) => forbidden.test(name)) ||
				touches.test(readFileSync(join(source, path), 'utf8')),
		);
	expect(wrong).toEqual([]);
});

test('the page that converts a report takes no more than types of the converter, which is a program of its own', () => {
	const wrong = files
		.filter((path) => roomOf(path) === 'scripts')
		.filter((path) => /^import (?!type\b)[^;]*converter\//m.test(readFileSync(join(source, path), 'utf8')));
	expect(wrong).toEqual([]);
});

test('every check is in the list of checks', () => {
	const exported = files
		.filter((path) => roomOf(path) === 'checks' && !path.endsWith('.test.ts'))
		.flatMap((path) => [
			...readFileSync(join(source, path), 'utf8').matchAll(
				/^export const (\w+)(?:: Check)? = (?:\{|termExists)/gm,
			),
		])
		.map((found) => found[1]);
	expect(checks).toHaveLength(exported.length);
	expect(new Set(checks.map(({ name }) => name))).toHaveProperty('size', checks.length);
});

test('every way of losing text is in the list of losses', () => {
	const exported = files
		.filter((path) => path.startsWith('markdown/losses/') && !path.endsWith('.test.ts'))
		.flatMap((path) => [...readFileSync(join(source, path), 'utf8').matchAll(/^export function\* (\w+)/gm)]);
	// Two are looked for before the others, which could not walk what they find.
	expect(lossRules.length + 2).toBe(exported.length);
});

test('every rule that a problem can name is in the guide to the rules', () => {
	const named = files
		.filter((path) => !path.endsWith('.test.ts'))
		.flatMap((path) => [
			...readFileSync(join(source, path), 'utf8').matchAll(
				/\brule(?:: string)?(?::| =|\(.*,) '([a-z0-9-]+)'|hidden\(.*'([a-z-]+)'\)/g,
			),
		])
		.map((found) => found[1] ?? found[2] ?? '');
	expect(named.length).toBeGreaterThan(40);
	expect(named.filter((name) => !rulesByName.has(name))).toEqual([]);
	const count = ruleGroups.reduce((sum, { rules }) => sum + rules.length, 0);
	expect(rulesByName.size).toBe(count);
});

test('what is generated from the schemas is as it would be generated now', () => {
	for (const [path, text] of generatedFiles())
		expect(readFileSync(join(programFolder, path), 'utf8'), `${path}: run npm run generate`).toBe(text);
});

test('no file is long, and none lies in a drawer', () => {
	const long = files.filter((path) => readFileSync(join(source, path), 'utf8').split('\n').length > 300);
	expect(long).toEqual([]);
	expect(files.filter((path) => /(^|\/)(utils?|helpers?|lib|common|misc)(\/|\.ts$)/.test(path))).toEqual([]);
});
