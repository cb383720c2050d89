import { expect, test } from 'vitest';
import { cabinet, file, problemsOf, report } from '../../tests/council-of.ts';

const paper = 'reports/2026/a.md';
const inReport = (fields: Record<string, string>, body = '') =>
	problemsOf({ ...cabinet, [paper]: report(fields, body) });
const exemption = '{paragraphs: 3, public_interest: A fair price, review: 2027-01}';

test('two reports may not have one council reference', () => {
	const fields = { reference: 'CAB/2026/001' };
	expect(problemsOf({ ...cabinet, [paper]: report(fields), 'reports/2026/b.md': report(fields) })).toEqual([
		'content/reports/2026/b.md:7:12 error reference-unique: `content/reports/2026/a.md` has the reference CAB/2026/001 already. Give this report the next free number of the year.',
	]);
});

test('a near miss gets up to three suggestions, with titles', () => {
	const guidance = {
		'guidance/blue-book.md': file({ title: 'The Blue Book' }),
		'guidance/blue-books.md': file({ title: 'Blue Books' }),
	};
	const [problem] = problemsOf({
		...cabinet,
		...guidance,
		[paper]: report({ cross_references: 'bleu-book' }),
	});
	expect(problem).toContain('Did you mean `blue-book` (The Blue Book), or `blue-books` (Blue Books)?');
});

test.each([
	['All Wards', 'Write `all` for every ward of the council.'],
	['Borough-wide', 'Write `all` for every ward of the council.'],
	[
		'Abbey, Castle Green',
		'Write each ward on a line of its own, with a hyphen before it: `- Abbey`, `- Castle Green`.',
	],
	[
		'Northgate; Eastfield',
		'Write each ward on a line of its own, with a hyphen before it: `- Northgate`, `- Eastfield`.',
	],
	[
		'Abbey and Eastfield',
		'Write each ward on a line of its own, with a hyphen before it: `- Abbey`, `- Eastfield`.',
	],
	['castle greene', 'Write `Castle Green`, or add the ward to `site.yaml`.'],
	['Northgate', 'Add the ward to `site.yaml`.'],
])('a ward that is none is told how it is written: %s', (wards, fix) => {
	expect(inReport({ wards })).toEqual([
		`content/${paper}:7:8 error ward-exists: "${wards}" is not a ward of this council. ${fix}`,
	]);
});

test.each([
	['Cabinet', 'Did you mean `cabinet`? Write the name of a file'],
	['bodies/cabinet.md', 'Did you mean `cabinet`? Write the name of a file'],
	[
		'CAB/2026/014',
		'as `considered`, entry 1, `body`. Write the name of a file, without its folder and its ending.',
	],
])('a body that is named by other words than its file is told how it is named: %s', (body, fix) => {
	expect(inReport({ considered: `[{body: ${body}, date: 2026-03-09}]` })).toEqual([
		expect.stringContaining(fix),
	]);
});

test('what is withheld says by which paragraph, why and until when', () => {
	expect(inReport({ classification: 'exempt' })[0]).toContain('exemption-given');
	expect(inReport({ classification: 'exempt', exemption })).toEqual([]);
	expect(inReport({ appendices: '[{title: Price, classification: exempt}]' })[0]).toContain(
		'exemption-given',
	);
});

test('what is withdrawn says when and why', () => {
	expect(inReport({ status: 'withdrawn' })[0]).toContain('withdrawal-given');
	expect(inReport({ withdrawn: '{date: 2026-01-01, reason: Wrong}' })[0]).toContain('withdrawal-given');
});

test('a row that the template prints is filled in', () => {
	expect(inReport({ report_of: '' })[0]).toContain(
		'header-filled: Report to a partnership board prints "REPORT OF:"',
	);
	expect(inReport({ considered: '[{body: cabinet, role: decide}]' })[0]).toContain(
		'Add `date` to `considered` in the details at the top.',
	);
});

test('a sentence of the template’s own is not published', () => {
	const body = '\n## 3.0 BACKGROUND\n\n3.1 Say what has happened so far.\n';
	expect(inReport({}, body)[0]).toContain('a.md:11:1 error template-text');
	expect(inReport({ status: 'draft' }, body)).toEqual([]);
});

test('what the template only begins is not published unfinished', () => {
	const cabinetReport = (body: string) =>
		inReport({ template: 'cabinet-report', lead_member: 'A', contact: '{name: A}' }, body);
	const asked =
		'\n## 1. PURPOSE OF REPORT\n\n1.1 To ask for a park.\n\n## 2. RECOMMENDATION\n\nThe Cabinet is asked to DECIDE that:\n\n';
	const rest = '\n\n## 3. RISK MANAGEMENT\n\n3.1 None.\n';
	expect(cabinetReport(`${asked}2.1 **The**${rest}`)).toEqual([
		expect.stringContaining('a.md:19:1 error template-text: "2.1 **The**" is the template’s: it begins'),
	]);
	expect(cabinetReport(`${asked}2.2 **The park is made.**${rest}`)).toEqual([]);
	expect(cabinetReport(`${asked}${rest}`)[0]).toContain(
		'17:1 error template-text: "The Cabinet is asked to DECIDE that:"',
	);
	const board = (words: string) =>
		inReport({}, `\n## 5.0 RECOMMENDATIONS\n\n5.1 Board members are asked to${words}\n`);
	expect(board('')[0]).toContain('"5.1 Board members are asked to" is the template’s');
	expect(board('\nnote the report.').filter((line) => line.includes('template-text'))).toEqual([]);
	expect(board('\n\n- note the report').filter((line) => line.includes('template-text'))).toEqual([]);
});

test('the sections that a template names are there', () => {
	const sections = (body: string, status = 'published') =>
		problemsOf({ ...cabinet, [paper]: report({ status }).concat(body) });
	const whole = '\n## 1.0 Purpose of report\n\nTo tell.\n\n## 2.0 BACKGROUND PAPERS:\n\nNone.\n';
	expect(sections(`${whole}\n### 3.0 RECOMMENDATIONS\n\nTo note.\n`)).toEqual([]);
	expect(sections(whole)).toEqual([
		'content/reports/2026/a.md:1:1 error recommendations-present: "Report to a partnership board" has a section "Recommendations", and this report has none. Add the heading `## Recommendations`, with its number if the others have one, and its text below it.',
	]);
	expect(sections(`${whole}\n## 3.0 RECOMENDATION\n\nTo note.\n`)).toEqual([
		expect.stringContaining('a.md:17:1 error recommendations-present'),
	]);
	expect(sections('\n## Recommendations\n\nTo note.\n')).toEqual([
		expect.stringContaining(
			'warning section-present: "Report to a partnership board" has a section "Purpose of report"',
		),
		expect.stringContaining(
			'warning section-present: "Report to a partnership board" has a section "Background papers"',
		),
	]);
	expect(sections(`${whole}\n### 3.0 RECOMMENDATION\n\nTo note.\n`)).toEqual([]);
	expect(sections(whole, 'draft')).toEqual([
		expect.stringContaining(
			'warning section-present: "Report to a partnership board" has a section "Recommendations"',
		),
	]);
});

test('what a number sign cuts off is told', () => {
	expect(inReport({ summary: 'It costs £5 #not much' })[0]).toContain(
		'a.md:7:22 warning value-cut: "#not much" is not shown',
	);
	expect(inReport({ summary: '"It costs £5 #not much"' })).toEqual([]);
});

test('curly quotation marks around a value are told, but not in a title or in a quotation', () => {
	expect(inReport({ contact: '[{team: A, telephone: “2345”}]' })).toEqual([
		expect.stringContaining(
			'a.md:7:32 warning value-quoted: The curly quotation marks around "2345" are shown.',
		),
	]);
	expect(inReport({ summary: '‘Parks for all’' })[0]).toContain('value-quoted');
	expect(inReport({ title: '“Parks for all”', summary: '“Safe” and “sound”' })).toEqual([]);
	expect(inReport({ cross_references: '[{printed: “Parks for all”, available: Here}]' })).toEqual([]);
});

test('a mention of what is not there is told, and of what is there is not', () => {
	const body = '\n## 1.0 COSTS\n\n1.1 As section 1 and paragraph 1.1 say, but not section 9 or Appendix 2.\n';
	expect(
		inReport({}, body).map((line) => line.replace(/^.*?(\d+:\d+) \w+ ([\w-]+): .*?"(.*?)".*$/, '$1 $2 $3')),
	).toEqual(['11:49 mention-resolves section 9', '11:62 mention-resolves Appendix 2']);
});

test('a link to a paper that is not public is told', () => {
	const files = {
		...cabinet,
		'reports/2026/b.md': report({ status: 'draft' }),
		[paper]: report({}, '\n[B](/reports/b/)\n'),
	};
	expect(problemsOf(files)[0]).toContain('link-exists: The link leads to "b", which is not public.');
});

test('a decision is made on a report, and waits for it', () => {
	const decision = (of: string) =>
		file({ status: 'published', report: of, body: 'cabinet', date: '2026-03-09' });
	expect(problemsOf({ ...cabinet, 'decisions/2026/d.md': decision('cabinet') }).join()).toContain(
		'decision-report',
	);
	expect(
		problemsOf({
			...cabinet,
			[paper]: report({ status: 'draft' }),
			'decisions/2026/d.md': decision('a'),
		}).join(),
	).toContain('warning decision-shown');
});

test('a page of the content does not take the address of one that every site has', () => {
	expect(problemsOf({ 'pages/reports.md': file({ status: 'published', title: 'Reports' }) })[0]).toContain(
		'page-address',
	);
});
