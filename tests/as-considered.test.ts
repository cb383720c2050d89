import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../src/markdown/words.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { programFolder } from '../src/publish/program.ts';
import { file, report } from './council-of.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { leaksIn, textsBelow } from './secret-words.ts';
import { storyDay } from './site.ts';

// Every report here was put before the Cabinet on 9 March 2026. A word of its own stands in each text that nobody may read.
const secret = (name: string) => `zqcanary${name}zq`;
const text = (words: string) => `\n## 1.0 COST\n\n1.1 ${words}\n\n1.2 The rest stays as it is.\n`;
const note = (more = '') => `[{date: 2026-03-20, note: The cost was wrong${more}}]`;
const exemption = '{paragraphs: 3, public_interest: A fair price, review: 2027-01}';
const path = (id: string) => `reports/2026/${id}.md`;

const inPart = {
	classification: 'part_exempt',
	exemption,
	appendices: `[{title: Price, file: ${secret('exemptfile')}.pdf, classification: exempt}]`,
};

/** What was committed before the meeting, on the day of the meeting, after it, and last: by the id of the report. */
const stories: Record<string, [string | undefined, string, string, string]> = {
	corrected: [
		report({ title: 'A corrected paper' }, text(`It costs ${secret('beforethemeeting')}.`)),
		report(
			{
				title: 'A corrected paper',
				contact: `[{name: A N Officer, telephone: ${secret('telephone')}}]`,
				cross_references: `[{to: ${secret('draftid')}, printed: A paper that was printed}]`,
				appendices: `[{title: Map, file: ${secret('filegone')}.pdf}]`,
			},
			text(`It costs £840,000 in all, as [the map](${secret('filegone')}.pdf) shows.`),
		),
		report({ title: 'A corrected paper', changes: note() }, text(`It costs ${secret('between')}.`)),
		report(
			{
				title: 'A corrected paper',
				changes:
					'[{date: 2026-03-20, note: The cost was wrong}, {date: 2026-04-01, note: It was wrong again}]',
			},
			text('It costs £842,000 in all, as the map shows.'),
		),
	],
	kept: [
		undefined,
		report({}, text('It stays.')),
		report({}, text('It stays.')),
		report({}, text('It stays.')),
	],
	drafted: [
		undefined,
		report({ status: 'draft' }, text(secret('draft'))),
		report({}, text('Published later.')),
		report({ changes: note() }, text('Changed later.')),
	],
	embargoed: [
		undefined,
		report({ published: '2026-03-15' }, text(secret('embargoed'))),
		report({ published: '2026-03-15' }, text('Changed before it was public.')),
		report({ published: '2026-03-15', changes: note() }, text('Changed later.')),
	],
	closed: [
		undefined,
		report({ classification: 'exempt', exemption }, text(secret('exemptthen'))),
		report({ classification: 'exempt', exemption }),
		report({ changes: note() }, text('Released.')),
	],
	'closed-since': [
		undefined,
		report({}, text(secret('exemptnow'))),
		report({ classification: 'exempt', exemption }),
		report({ classification: 'exempt', exemption, changes: note() }),
	],
	'closed-in-part': [
		undefined,
		report({}, text(secret('exemptinpart'))),
		report({}, text(secret('exemptinpart'))),
		report({ classification: 'part_exempt', exemption, changes: note() }, text('The price is withheld.')),
	],
	'closed-further': [
		undefined,
		report({ classification: 'part_exempt', exemption }, text(secret('exemptfurther'))),
		report({ classification: 'part_exempt', exemption }, text(secret('exemptfurther'))),
		report({ classification: 'exempt', exemption, changes: note() }),
	],
	'part-closed': [
		undefined,
		report({ ...inPart, cross_references: secret('draftid') }, text('It costs £5.')),
		report({ ...inPart, cross_references: secret('draftid') }, text('It costs £5.')),
		report({ ...inPart, changes: note() }, text('It costs £6.')),
	],
	personal: [
		undefined,
		report({}, text(secret('personal'))),
		report({}, text(secret('personal'))),
		report({ changes: note(', earlier_text: withheld') }, text('Without the name.')),
	],
	withdrawn: [
		undefined,
		report({}, text(secret('withdrawn'))),
		report({}, text(secret('withdrawn'))),
		report(
			{ status: 'withdrawn', withdrawn: '{date: 2026-05-01, reason: Wrong}' },
			text(secret('withdrawn')),
		),
	],
	[secret('draftid')]: [
		undefined,
		report({ status: 'draft' }),
		report({ status: 'draft' }),
		report({ status: 'draft' }),
	],
};
const days = ['2026-03-02', '2026-03-09', '2026-03-20', '2026-04-01'];

let repository: Repository;
const page = (name: string) => readFile(join(repository.folder, 'site', name), 'utf8');
const wordsOf = async (name: string) => textOf(await page(name));
beforeAll(async () => {
	repository = await repositoryOf('2026-03-01', { 'guidance/g.md': file({ title: 'Guidance' }) });
	for (const [at, day] of days.entries()) {
		const files = Object.entries(stories).map(([id, versions]) => [path(id), versions[at] ?? versions[1]]);
		await repository.commit(day, {
			...Object.fromEntries(files),
			[`reports/2026/${secret('exemptfile')}.pdf`]: `%PDF ${secret('exemptbytes')}`,
			// Something else is changed on each day, so that there is something to commit.
			'guidance/g.md': file({ title: `Guidance ${at}` }),
			[`reports/2026/${secret('filegone')}.pdf`]: at < 2 ? `%PDF ${secret('bytes')}` : undefined,
			...(at > 2 && { [`reports/2026/${secret('filegone')}.pdf`]: `%PDF ${secret('bytes')}` }),
		});
	}
	const { problems } = await buildSite({
		content: repository.content,
		out: join(repository.folder, 'site'),
		cache: join(repository.folder, 'cache'),
		today: storyDay,
		onStage: () => undefined,
	});
	expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});
afterAll(() => repository.remove());

describe('a report that was changed after its meeting', () => {
	const address = 'reports/corrected/as-considered/index.html';

	test('has a page of the text as it was considered, which says so and leads to the report', async () => {
		const words = await wordsOf(address);
		expect(words).toContain('This is the report as it was considered on 9 March 2026.');
		expect(words).toContain('1.1 It costs £840,000 in all, as the map shows.');
		expect(await page(address)).toContain('href="/reports/corrected/">Read the report as it is now</a>');
		expect(await page(address)).toContain(
			'<link rel="canonical" href="https://test.example/reports/corrected/as-considered/">',
		);
	});

	test('shows there what was changed since, by words, that a screen reader tells apart', async () => {
		const words = await wordsOf(address);
		expect(words).toContain('20 March 2026');
		expect(words).toMatch(
			/Paragraph 1\.1\s+1\.1 It costs\s+\(removed: £840,000\)\s+\(added: £842,000\)\s+in all, as the map shows\./,
		);
		expect(words).not.toMatch(/Paragraph 1\.2/);
	});

	test('lists its corrections and leads to that page', async () => {
		const words = await wordsOf('reports/corrected/index.html');
		expect(words).toContain('The cost was wrong');
		expect(words).toContain(
			'Read the report as it was considered on 9 March 2026, with what was changed since.',
		);
		const { records } = JSON.parse(await page('data/register.json')) as { records: Record<string, string>[] };
		expect(
			records.filter(({ as_considered }) => as_considered).map((record) => record['as_considered']),
		).toEqual(['/reports/corrected/as-considered/', '/reports/part-closed/as-considered/']);
	});

	test('is found by the words of today alone', async () => {
		expect(await page(address)).not.toContain('data-pagefind-body');
		const found = { today: 0, earlier: 0 };
		for await (const { text: searched } of textsBelow(join(repository.folder, 'site/pagefind'))) {
			if (searched.includes('842,000')) found.today++;
			if (searched.includes('840,000')) found.earlier++;
		}
		expect(found).toEqual({ today: 1, earlier: 0 });
	});
});

test('a report that was not changed says that it is the text as it was considered', async () => {
	expect(await wordsOf('reports/kept/index.html')).toContain(
		'This is the text as it was considered on 9 March 2026.',
	);
});

test('a text that must not be read again has no page, and the report says that it is not shown', async () => {
	const words = await wordsOf('reports/personal/index.html');
	expect(words).toContain('The text before this change is withheld.');
	expect(words).toContain('The text as it was considered on 9 March 2026 is not shown.');
	const shown = Object.keys(stories).filter((id) =>
		existsSync(join(repository.folder, 'site/reports', id, 'as-considered')),
	);
	expect(shown).toEqual(['corrected', 'part-closed']);
});

test('no text of the history that was a draft, embargoed, exempt, withdrawn or withheld is in any byte of the site or of a cache', async () => {
	expect(await leaksIn(join(repository.folder, 'site'))).toEqual([]);
	expect(await leaksIn(join(repository.folder, 'cache'))).toEqual([]);
	expect(await leaksIn(join(programFolder, '.astro'))).toEqual([]);
	expect(await leaksIn(join(programFolder, '.building'))).toEqual([]);
});
