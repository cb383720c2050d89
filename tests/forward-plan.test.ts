import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../src/publish/build-site.ts';
import { planCouncil } from './plan-council.ts';

let folder = '';
const build = async (today: string) => {
	const { problems } = await buildSite({
		content: join(folder, 'content'),
		out: join(folder, 'site'),
		cache: join(folder, 'cache'),
		today,
		onStage: () => undefined,
	});
	expect(problems.filter(({ level }) => level !== 'advice')).toEqual([]);
};
/** The words of a page, without its tags. */
const words = async (path: string) => {
	const html = await readFile(join(folder, 'site', path, 'index.html'), 'utf8');
	const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
	return main
		.replace(/<[^>]+>/g, ' ')
		.replace(/&nbsp;|\u00a0/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/ ([.,:;])/g, '$1');
};
const read = (path: string) => readFile(join(folder, 'site', path), 'utf8');

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'guildhall-plan-'));
	for (const [path, text] of Object.entries(planCouncil)) {
		await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
		await writeFile(join(folder, 'content', path), text);
	}
	await build('2026-11-23');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the plan has all that the law asks for of a key decision', async () => {
	const plan = await words('forward-plan');
	for (const asked of [
		'A key decision is to be made on behalf of Test Council (SI 2012/2089, regulation 9).',
		'To build a depot at Wharfside',
		'Decision maker Cabinet',
		'Councillor Ada Hall Councillor Ben Ives',
		'Date of the decision 1 December 2026',
		'Notice given 30 October 2026: 31 clear days before the decision',
		'Report of the Director Plan of the site',
		'From Democratic Services, Town Hall, Test, as far as the law lets them be disclosed.',
		'Others that bear on the matter may be submitted to the decision maker. For details of them, as they become available, ask Democratic Services, democracy@test.example.',
	])
		expect(plan).toContain(asked);
});

test('special urgency and private meetings have words of their own', async () => {
	const plan = await words('forward-plan');
	expect(plan).toContain('not even five clear days’ notice can be given');
	expect(plan).toContain('Decision maker Director of Homes: Cora Jay, Director of Homes');
	expect(plan).toContain('Urgency agreed by Councillor Dan Kerr, Chair of Scrutiny on 23 November 2026');
	expect(plan).toContain('A meeting of the Cabinet, or a part of it, is to be held in private');
	expect(plan).toContain('Why in private The price is not agreed.');
	expect(plan).toContain('To ask for it to be open Say why to Democratic Services');
});

test('a report without a notice is in the plan and says so; what is decided is not', async () => {
	const plan = await words('forward-plan');
	expect(plan).toContain('A report without notice');
	expect(plan).toContain('It is not a key decision, so the law asks for no notice of it.');
	expect(plan).not.toContain('A new roof');
});

test('the plan of each month is kept, with what came of each notice', async () => {
	expect(await words('forward-plan/2026-09')).toContain(
		'A new roof Notice of a key decision 4 September 2026',
	);
	expect(await words('forward-plan/2026-10')).toContain('Decided by the Cabinet on 6 October 2026');
	expect(await words('forward-plan/2026-11')).not.toContain('A new roof');
	expect(await words('forward-plan')).toContain('2026 September 2026 (1) October 2026 (3) November 2026 (3)');
});

test('a notice, its report and its decision lead to each other', async () => {
	expect(await words('notices/roof')).toContain('Agreed by the Cabinet on 6 October 2026.');
	const page = await read('notices/roof/index.html');
	expect(page).toContain('href="/decisions/roof-decision/"');
	expect(page).toContain('href="/reports/roof-report/"');
	for (const path of ['reports/roof-report', 'decisions/roof-decision']) {
		expect(await words(path)).toContain(
			'Notice of this decision was given on 4 September 2026: 31 clear days before.',
		);
		expect(await read(`${path}/index.html`)).toContain('href="/notices/roof/"');
	}
});

test('notices are in the feeds, the site map, the data and the search', async () => {
	expect(await read('feed.xml')).toContain('Notice: Repairs after the flood');
	expect(await read('themes/housing/feed.xml')).toContain('Notice: A new depot');
	expect(await read('sitemap.xml')).toContain('https://test.example/notices/depot/');
	const { records } = JSON.parse(await read('data/register.json'));
	expect(records.find(({ id }: { id: string }) => id === 'roof')).toMatchObject({
		kind: 'notice',
		notice: 'key_decision',
		report: 'roof-report',
		decisions: ['roof-decision'],
		standing: { state: 'in_effect', decision: 'roof-decision' },
	});
	expect(records.find(({ id }: { id: string }) => id === 'roof-report')).toMatchObject({ notices: ['roof'] });
	expect(await read('notices/depot/index.html')).toContain('data-pagefind-filter="kind[value]"');
	expect(await words('data')).toContain('Fields of a notice');
});

test('on a later day, what is kept from the last build says what has come of each', async () => {
	expect(await words('notices/depot')).toContain('To be decided by the Cabinet on 1 December 2026.');
	await rm(join(folder, 'content/notices/2026/private.md'));
	await rm(join(folder, 'content/reports/2026/bare.md'));
	await build('2026-12-02');
	expect(await words('notices/depot')).toContain('No decision is recorded here.');
	expect(await words('forward-plan/2026-11')).toContain('No decision recorded here');
	expect(await words('forward-plan')).toContain('Nothing is waiting to be decided');
});
