import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../src/publish/build-site.ts';
import { programFolder } from '../src/publish/program.ts';
import { cabinet, file, fullRecord, report } from './council-of.ts';
import { leaksIn, textsBelow } from './secret-words.ts';

/** A word that stands nowhere else. Each secret has its own, so that a failing test names what leaked. */
const canary = (name: string) => `zqcanary${name.toLowerCase().replace(/[^a-z0-9]/g, '')}zq`;

const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

/** Every field of a report, with a canary wherever words can stand. */
function secretFields(prefix: string): Record<string, string> {
	const word = (name: string) => canary(`${prefix}${name}`);
	return {
		title: word('title'),
		summary: word('summary'),
		purpose: word('purpose'),
		considered: `[{body: cabinet, date: 2026-03-09, role: decide, item: ${word('item')}}]`,
		report_of: word('reportof'),
		author: `[{name: ${word('author')}, post: ${word('post')}, team: ${word('team')}, organisation: ${word('organisation')}}]`,
		contact: `[{name: ${word('contact')}, email: ${word('email')}@x.example, telephone: ${word('telephone')}}]`,
		lead_member: word('member'),
		lead_director: word('director'),
		circulation: word('circulation'),
		audience: word('audience'),
		corporate_aims: word('aim'),
		decision_status: `{reason: ${word('reason')}}`,
		cross_references: `[{printed: ${word('printed')}, available: ${word('available')}}]`,
		appendices: `[{number: 1, title: ${word('appendix')}, file: ${word('file')}.pdf, available: ${word('appendixavailable')}}]`,
		implications: `[{kind: legal, printed: ${word('implication')}, adviser: ${word('adviser')}, paragraphs: ${word('paragraphs')}}]`,
		consultees: `[{name: ${word('consultee')}, response: ${word('response')}}]`,
		consultation: `{from: 2026-10-01, to: 2026-11-30, how: ${word('how')}}`,
		changes: `[{date: 2026-11-24, note: ${word('change')}}]`,
		aliases: `/${word('alias')}`,
	};
}

const body = (prefix: string) =>
	`\n## 1.0 ${canary(`${prefix}heading`)}\n\n1.1 ${canary(`${prefix}paragraph`)} ![${canary(`${prefix}alt`)}](${canary(`${prefix}image`)}.png)\n`;

function beside(prefix: string): Record<string, string | Buffer> {
	const name = (kind: string) => `reports/2026/${canary(`${prefix}${kind}`)}`;
	return { [`${name('file')}.pdf`]: `%PDF ${canary(`${prefix}filebytes`)}`, [`${name('image')}.png`]: png };
}

/** Every field of a notice, with a canary wherever words can stand. */
function secretNotice(prefix: string): Record<string, string> {
	const word = (name: string) => canary(`${prefix}${name}`);
	return {
		status: 'published',
		notice: 'special_urgency',
		title: word('title'),
		matter: word('matter'),
		published: '2026-10-30',
		body: 'cabinet',
		members: word('member'),
		date: '2026-12-01',
		key_reason: word('keyreason'),
		documents: word('document'),
		copies: word('copies'),
		reasons: word('reasons'),
		agreed_by: word('agreedby'),
		agreed_on: '2026-10-30',
		private: `{reasons: ${word('private')}, paragraphs: 3, second_notice: 2026-11-02, representations: ${word('asked')}, response: ${word('answer')}}`,
		report: canary('draftid'),
		aliases: `/${word('alias')}`,
	};
}

/** The words of a notice that is public, in place of its canaries. */
const openNotice = {
	title: 'A notice of a report that is a draft',
	matter: 'A matter',
	members: 'A member',
	key_reason: '',
	documents: 'A paper',
	copies: '',
	reasons: 'A reason',
	agreed_by: 'A chair',
	private: '',
	aliases: '',
};

const exemption = '{paragraphs: [3], public_interest: The price is not agreed yet, review: 2027-01}';
const content: Record<string, string | Buffer> = {
	'site.yaml':
		'name: Test Council\nnation: england\nweb_form: {backend: github, repo: a/b}\nbase_url: https://test.example\nwards: [Abbey]\nthemes: [Housing]\n',
	...cabinet,
	[`reports/2026/${canary('draftid')}.md`]: report(
		{ ...secretFields('draft'), status: 'draft', reference: 'DRF/2999/999' },
		body('draft'),
	),
	...beside('draft'),
	[`reports/2026/${canary('embargoid')}.md`]: report(
		{ ...secretFields('embargo'), published: '2026-11-24', reference: 'EMB/2999/999' },
		body('embargo'),
	),
	...beside('embargo'),
	'reports/2026/exempt.md': report({
		...secretFields('exempt'),
		title: 'An exempt paper',
		classification: 'exempt',
		exemption,
		reference: 'EXM/2999/999',
	}),
	[`reports/2026/${canary('exemptfile')}.pdf`]: `%PDF ${canary('exemptfilebytes')}`,
	'reports/2026/withdrawn.md': report(
		{
			...secretFields('withdrawn'),
			title: 'A withdrawn paper',
			status: 'withdrawn',
			withdrawn: '{date: 2026-05-01, reason: The figures were wrong}',
			reference: 'WDR/2999/999',
		},
		body('withdrawn'),
	),
	...beside('withdrawn'),
	'reports/2026/part-exempt.md': report({
		classification: 'part_exempt',
		exemption,
		title: 'A paper with an exempt appendix',
		appendices: `[{number: 1, title: The price, file: ${canary('exemptappendix')}.pdf, classification: exempt}]`,
		cross_references: `[${canary('draftid')}, {to: ${canary('embargoid')}, printed: A paper to come}]`,
	}),
	[`reports/2026/${canary('exemptappendix')}.pdf`]: `%PDF ${canary('exemptappendixbytes')}`,
	'decisions/2026/draft-decision.md': file({
		...fullRecord,
		status: 'draft',
		report: 'part-exempt',
		body: 'cabinet',
		date: '2026-03-09',
		reasons: canary('decisionreasons'),
	}),
	'decisions/2026/decision-on-a-draft.md': file({
		...fullRecord,
		status: 'published',
		report: canary('draftid'),
		body: 'cabinet',
		date: '2026-03-09',
		reasons: canary('decisionondraft'),
	}),
	'decisions/2026/embargoed-decision.md': file({
		...fullRecord,
		status: 'published',
		published: '2026-11-24',
		report: 'part-exempt',
		body: 'cabinet',
		date: '2026-03-09',
		alternatives: canary('decisionembargo'),
	}),
	'strategies/draft-strategy.md': file(
		{ status: 'draft', title: canary('strategytitle') },
		canary('strategybody'),
	),
	'strategies/withdrawn-strategy.md': file(
		{
			status: 'withdrawn',
			title: 'Withdrawn strategy',
			summary: canary('strategysummary'),
			withdrawn: '{date: 2026-01-01, reason: Replaced}',
		},
		canary('withdrawnstrategy'),
	),
	[`notices/2026/${canary('noticedraftid')}.md`]: file(
		{ ...secretNotice('noticedraft'), status: 'draft' },
		canary('noticedraftbody'),
	),
	[`notices/2026/${canary('noticeembargoid')}.md`]: file(
		{ ...secretNotice('noticeembargo'), published: '2026-11-24' },
		canary('noticeembargobody'),
	),
	'notices/2026/withdrawn-notice.md': file(
		{
			...secretNotice('noticewithdrawn'),
			title: 'A withdrawn notice',
			status: 'withdrawn',
			withdrawn: '{date: 2026-11-02, reason: The matter was dropped}',
		},
		canary('noticewithdrawnbody'),
	),
	'notices/2026/notice-of-a-draft.md': file({
		...secretNotice('noticeopen'),
		...openNotice,
		report: canary('draftid'),
	}),
	'pages/draft-page.md': file({ status: 'draft', title: canary('pagetitle') }, canary('pagebody')),
};

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'guildhall-secrets-'));
	for (const [path, text] of Object.entries(content)) {
		await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
		await writeFile(join(folder, 'content', path), text);
	}
	const { problems } = await buildSite({
		content: join(folder, 'content'),
		out: join(folder, 'site'),
		cache: join(folder, 'cache'),
		today: '2026-11-23',
		onStage: () => undefined,
	});
	expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('no word, name or file of a paper that is not public is in any byte of the site, unpacked search index included', async () => {
	expect(await leaksIn(join(folder, 'site'))).toEqual([]);
});

test('a browser that converts a report is told the names of what is public, and no more', async () => {
	const council = JSON.parse(await readFile(join(folder, 'site/convert/council.json'), 'utf8'));
	expect(council.reports.map(({ id }: { id: string }) => id).sort()).toEqual([
		'exempt',
		'part-exempt',
		'withdrawn',
	]);
	expect(Object.keys(council.reports[0]).sort()).toEqual(['id', 'path', 'title']);
	expect(council.records.every((record: object) => !('body' in record))).toBe(true);
});

test('nor in a cache, ours or Astro’s', async () => {
	expect(await leaksIn(join(folder, 'cache'))).toEqual([]);
	expect(await leaksIn(join(programFolder, '.astro'))).toEqual([]);
	expect(await leaksIn(join(programFolder, '.building'))).toEqual([]);
});

test('the search for leaks looks into what is compressed', async () => {
	const found = [];
	for await (const { path, text } of textsBelow(join(folder, 'site', 'pagefind')))
		if (/exempt appendix/i.test(text)) found.push(path);
	expect(found).not.toEqual([]);
});

test('an exempt paper is listed with its title, paragraph, public interest and review date', async () => {
	const page = await readFile(join(folder, 'site/reports/exempt/index.html'), 'utf8');
	for (const words of ['An exempt paper', 'paragraph 3', 'The price is not agreed yet', 'January 2027'])
		expect(page).toContain(words);
	const list = await readFile(join(folder, 'site/reports/index.html'), 'utf8');
	for (const words of ['An exempt paper', 'Schedule 12A, paragraph 3. Date for review: January 2027'])
		expect(list).toContain(words);
	const meeting = await readFile(join(folder, 'site/meetings/cabinet/2026-03-09/index.html'), 'utf8');
	for (const words of [
		'An exempt paper',
		'Paragraph 3',
		'The price is not agreed yet',
		'due in January 2027',
	])
		expect(meeting).toContain(words);
});

test('an exempt paper is found by the words of its title, and by nothing else of it', async () => {
	const found: string[] = [];
	for await (const { text } of textsBelow(join(folder, 'site/pagefind/fragment')))
		if (/"url":"\/reports\/exempt\/"/.test(text)) found.push(/"content":"([^"]*)"/.exec(text)?.[1] ?? '');
	expect(found).toEqual(['An exempt paper.']);
});

test('a notice is public before its report is, and a withdrawn one says when and why', async () => {
	const page = await readFile(join(folder, 'site/notices/notice-of-a-draft/index.html'), 'utf8');
	expect(page).toContain('Its report is not published here yet.');
	const withdrawn = await readFile(join(folder, 'site/notices/withdrawn-notice/index.html'), 'utf8');
	for (const words of ['A withdrawn notice', '2 November 2026', 'The matter was dropped'])
		expect(withdrawn).toContain(words);
	expect(await readFile(join(folder, 'site/forward-plan/2026-10/index.html'), 'utf8')).toContain(
		'A withdrawn notice',
	);
});

test('a withdrawn paper’s address says when and why it was withdrawn', async () => {
	const page = await readFile(join(folder, 'site/reports/withdrawn/index.html'), 'utf8');
	for (const words of ['A withdrawn paper', '1 May 2026', 'The figures were wrong'])
		expect(page).toContain(words);
});
