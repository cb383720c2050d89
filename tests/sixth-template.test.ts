import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { textOf } from '../src/markdown/words.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { programFolder } from '../src/publish/program.ts';
import { cabinet, report } from './council-of.ts';
import { storyDay } from './site.ts';

const template = `---
name: Report to a parish forum
use: For an answer to a question that a parish council asked.
masthead: "Parish forum of {body}"
header:
  - label: "Asked by:"
    field: report_of
    line: yes
  - label: The question
    field: title
sections:
  recommendations: What we ask you to do
blocks:
  contact:
    order: [name, telephone]
    labels: { telephone: "Ring" }
---

## What we ask you to do

## Who to ask

:::contact
:::
`;

let root = '';
afterAll(() => rm(root, { recursive: true, force: true }));

test('a sixth kind of report is one more file in templates', async () => {
	root = await mkdtemp(join(tmpdir(), 'guildhall-template-'));
	const [content, templates, out] = ['content', 'templates', 'site'].map((name) => join(root, name)) as [
		string,
		string,
		string,
	];
	await cp(join(programFolder, 'templates'), templates, { recursive: true });
	await writeFile(join(templates, 'parish-forum.md'), template);
	const body =
		'\n## What we ask you to do\n\n1. Agree to the new bench.\n\n## Who to ask\n\n:::contact\n:::\n';
	const fields = {
		template: 'parish-forum',
		title: 'A bench for the green',
		report_of: 'Parish Clerk',
		contact: '[{name: Sam Green, telephone: "2345"}]',
	};
	const files = {
		'site.yaml': 'name: Test Council\nnation: england\nbase_url: https://test.example\n',
		...cabinet,
		'reports/2026/bench.md': report(fields, body),
	};
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(content, path, '..'), { recursive: true });
		await writeFile(join(content, path), text);
	}
	const { problems } = await buildSite({
		content,
		templates,
		out,
		cache: join(root, 'cache'),
		today: storyDay,
		onStage: () => undefined,
	});
	// The folder lies in no repository, which is said.
	expect(problems.filter(({ level }) => level !== 'advice')).toEqual([]);
	const html = await readFile(join(out, 'reports/bench/index.html'), 'utf8');
	const paper = textOf(html.slice(html.indexOf('<article'), html.indexOf('</article>'))).replace(/\s+/g, ' ');
	expect(paper).toMatch(
		/Parish forum of Cabinet.*Asked by: Parish Clerk.*The question A bench for the green.*What we ask you to do 1\. Agree to the new bench\..*Sam Green.*Ring 2345/,
	);
	const { records } = JSON.parse(await readFile(join(out, 'data/register.json'), 'utf8'));
	expect(records.find(({ id }: { id: string }) => id === 'bench').recommendations).toMatchObject([
		{ key: '1', verb: 'agree' },
	]);
});
