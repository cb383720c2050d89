import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../src/publish/build-site.ts';
import { seededRandom } from './bench/make-council.ts';
import { exampleContent, storyDay } from './site.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'guildhall-incremental-'));
	await cp(exampleContent, join(folder, 'content'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function build(name: string, cache: string): Promise<Record<string, string>> {
	const options = {
		content: join(folder, 'content'),
		out: join(folder, name),
		cache: join(folder, cache),
		today: storyDay,
	};
	const { problems, pages } = await buildSite({ ...options, onStage: () => undefined });
	if (pages === undefined) throw new Error(JSON.stringify(problems.filter(({ level }) => level === 'error')));
	return JSON.parse(await readFile(join(folder, name, 'manifest.json'), 'utf8')).files;
}

/** Changes that keep content sound: of a title, a summary, a date, a text, and a paper that goes or is a draft. */
const edits: ((text: string) => string)[] = [
	(text) => text.replace(/^(title|name): .*$/m, '$1: Another title'),
	(text) => text.replace(/^---\n\n/m, '---\n\nA paragraph that was added.\n\n'),
	(text) => text.replace(/^summary: .*$/m, 'summary: Another summary.'),
	(text) => text.replace(/^reasons: .*$/m, 'reasons: Other reasons.'),
	(text) => `${text}\nA last line.\n`,
];

test('after each of twenty edits, what is built upon the last build is what is built from nothing', {
	timeout: 600_000,
}, async () => {
	const random = seededRandom(7);
	const files = (await readdir(join(folder, 'content'), { recursive: true }))
		.filter((path) => path.endsWith('.md'))
		.sort();
	await build('upon-the-last', 'kept-cache');
	for (let n = 0; n < 20; n++) {
		const path = join(folder, 'content', files[Math.floor(random() * files.length)] ?? '');
		const edit = edits[n % edits.length] as (text: string) => string;
		const before = await readFile(path, 'utf8');
		await writeFile(path, edit(before));
		const grown = await build('upon-the-last', 'kept-cache').catch(async (error: Error) => {
			// An edit that makes the content wrong is no edit: what was there stays.
			if (!/"level":"error"/.test(error.message)) throw error;
			await writeFile(path, before);
			return build('upon-the-last', 'kept-cache');
		});
		await rm(join(folder, 'fresh-cache'), { recursive: true, force: true });
		expect(grown, `edit ${n} of ${path}`).toEqual(await build('from-nothing', 'fresh-cache'));
	}
});
