import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { file, fullRecord, report } from './council-of.ts';
import { type BuiltSite, buildForTest } from './site.ts';

const outcomes = (outcome: string) => `[{recommendation: 1, outcome: ${outcome}}]`;
const decision = (fields: Record<string, string>) => file({ status: 'published', ...fullRecord, ...fields });
const considered =
	'[{body: board, date: 2018-03-05, role: endorse}, {body: cabinet, date: 2018-03-13, role: decide}, {body: trust, date: 2018-03-20, role: endorse}]';
const content: Record<string, string> = {
	'site.yaml': 'name: Test Council\nnation: england\nbase_url: https://test.example\nthemes: [Housing]\n',
	'bodies/cabinet.md': file({ name: 'Cabinet', kind: 'cabinet', regime: 'executive' }),
	'bodies/board.md': file({ name: 'Homes Board', kind: 'board', regime: 'voluntary' }),
	'bodies/trust.md': file({ name: 'Homes Trust', kind: 'external', regime: 'voluntary' }),
	'strategies/homes.md': file({
		status: 'published',
		title: 'Homes for all',
		themes: 'Housing',
		adopted: '2018-03-13',
		in_force_from: '2018-04-01',
		in_force_to: '2027-03-31',
		extended: '[{date: 2023-02-14, from: 2023-03-31, to: 2027-03-31, decision: extension-of-homes}]',
	}),
	'reports/2018/adopt-homes.md': report({
		title: 'Adopting Homes for all',
		considered,
		cross_references: '[{to: homes, kind: adopts}, {to: guide, kind: background_paper}]',
	}),
	'decisions/2018/board-on-homes.md': decision({
		report: 'adopt-homes',
		body: 'board',
		date: '2018-03-05',
		outcomes: outcomes('agreed_as_amended'),
	}),
	'decisions/2018/cabinet-on-homes.md': decision({
		report: 'adopt-homes',
		body: 'cabinet',
		date: '2018-03-13',
		outcomes: outcomes('agreed'),
	}),
	'reports/2023/extend-homes.md': report({
		title: 'Extending Homes for all',
		considered: '[{body: cabinet, date: 2023-02-14, role: decide}]',
		cross_references: '[{to: homes, kind: amends}, {to: guide, kind: cites}]',
	}),
	'decisions/2023/extension-of-homes.md': decision({
		report: 'extend-homes',
		body: 'cabinet',
		date: '2023-02-14',
		outcomes: outcomes('agreed'),
	}),
	'reports/2026/zebra-draft.md': report({
		status: 'draft',
		title: 'Zebra paper',
		cross_references: '[{to: homes, kind: adopts}, {to: guide, kind: cites}]',
	}),
	'guidance/guide.md': file({ title: 'A guide', standing: 'withdrawn', standing_as_of: '2021-05' }),
};

let site: BuiltSite;
/** What a page says, in order, without its marks. */
const textOf = async (path: string) =>
	(await site.read(path))
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/ ([.,:])/g, '$1');
beforeAll(async () => {
	const folder = await mkdtemp(join(tmpdir(), 'guildhall-strategies-'));
	for (const [name, text] of Object.entries(content)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	site = await buildForTest(folder, 'strategies');
});

test('the page of a strategy tells its life in order, each decision once', async () => {
	const page = await textOf('strategies/homes/index.html');
	const told = [
		'5 March 2018 The Homes Board, on Adopting Homes for all, which asks for it to be adopted: endorsed with changed words.',
		'13 March 2018 Adopted. The Cabinet, on Adopting Homes for all, which asks for it to be adopted: agreed.',
		'1 April 2018 Came into force.',
		'14 February 2023 Extended to 31 March 2027. It would have ended on 31 March 2023. Read the decision.',
		'31 March 2027 Due to end.',
	];
	const places = told.map((words) => page.indexOf(words));
	expect(
		places.every((place) => place > 0),
		JSON.stringify(places),
	).toBe(true);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(page).not.toContain('which amends it');
});

test('the page of a strategy says who was asked to adopt it, and who was silent', async () => {
	const page = await textOf('strategies/homes/index.html');
	expect(page).toContain(
		'3 bodies were asked: 1 agreed, 1 agreed or endorsed it with changed words and 1 gave no answer that is recorded here.',
	);
	expect(page).toContain('Homes Trust No answer is recorded here To endorse 20 March 2018');
});

test('guidance that was withdrawn lists the decisions that rest on it, those since then first', async () => {
	const page = await textOf('guidance/guide/index.html');
	expect(page).toMatch(
		/In or after May 2021, when it is known to have been withdrawn: Extending Homes for all 14 February 2023 .* Before May 2021, when it may still have been in use: Adopting Homes for all 13 March 2018/,
	);
});

test('a picture names nothing that is not public', async () => {
	for (const path of ['strategies/homes', 'guidance/guide', 'themes/housing/in-force'])
		expect(await site.read(`${path}/index.html`)).not.toMatch(/zebra/i);
});
