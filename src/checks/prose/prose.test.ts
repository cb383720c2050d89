import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cabinet, file, report } from '../../../tests/council-of.ts';
import { wordingOf } from '../../../tests/wording-of.ts';

const draft = (body: string, fields: Record<string, string> = {}) => ({
	...cabinet,
	'reports/2026/a.md': report({ status: 'draft', ...fields }, `\n${body}\n`),
});
const site = (words: string) =>
	`name: Test Council\nnation: england\nbase_url: https://test.example\nwords: [${words}]\n`;
const saidOf = (body: string, fields?: Record<string, string>) => wordingOf(draft(body, fields));
/** The rule and what is in quotation marks. */
const found = (body: string, fields?: Record<string, string>) =>
	saidOf(body, fields).map((line) => line.replace(/^\S+ ([\w-]+):.*?"(.+?)".*$/, '$1 $2'));

test('letters that are not spelled out are told where they are first used, with the words they may stand for', () => {
	expect(saidOf('The Health Strategy Board met. The *HSB* agreed, and the HSB left.')).toEqual([
		'9:37 acronym-explained: "HSB" is not spelled out where the paper first uses it. If it stands for Health Strategy Board, write `Health Strategy Board (HSB)` where that is first named.',
	]);
	expect(saidOf('The VCF met.')[0]).toContain('add `VCF` to `words` in site.yaml');
});

test('letters that are spelled out too late are told with the line of the words', () => {
	expect(saidOf('The LSP met.\n\nThe Local Strategic Partnership (LSP) met.')[0]).toContain(
		'"LSP" is used here, and is spelled out only further down, on line 11.',
	);
});

test.each([
	'The Local Strategic Partnership (LSP) met. The LSP and other LSPs agreed.',
	'The LSP (local strategic partnership) met. The LSP agreed.',
	'The Department for Communities and Local Government (“DCLG”) and the DCLG.',
	'The Voluntary, Community and Faith (VCF) sector. The VCF sector grew.',
	'The NHS, an MP, A&E, VAT and the UK.',
	'The Cabinet is asked to DECIDE that it is NOT so, and PLEASE READ ALL of it.',
	'## THE LSP AND ITS WORK',
	'Part II of the paper, see CAB/2026/031, [2014] UKSC 56, MB1 1AA and `LSP`.',
])('letters that need no words are let be: %s', (body) => {
	expect(saidOf(body)).toEqual([]);
});

test('each of several letters beside each other is told, and capitals that are words are not', () => {
	expect(found('The JNC, ICB and the NHS CCG met.')).toEqual([
		'acronym-explained JNC',
		'acronym-explained ICB',
		'acronym-explained CCG',
	]);
	expect(found('The EIA met. The EIA (Equality Impact Assessment) is there.')).toEqual([
		'acronym-explained EIA',
	]);
});

test('letters in brackets behind other words are not spelled out by them', () => {
	expect(found('It was agreed by everyone (LSP) on Monday.')).toEqual(['acronym-explained LSP']);
});

test('letters that the details, a body or the council’s own list explain are let be', () => {
	expect(saidOf('The LSP met.', { summary: 'For the Local Strategic Partnership (LSP).' })).toEqual([]);
	const lsp = {
		'bodies/lsp.md': file({ name: 'Together', short_name: 'LSP', kind: 'board', regime: 'voluntary' }),
	};
	expect(wordingOf({ ...draft('The LSP met.'), ...lsp })).toEqual([]);
	expect(wordingOf({ ...draft('The LSP met.'), 'site.yaml': site('LSP') })).toEqual([]);
});

test('a misspelled word is told once, at its place, with the words that may be meant', () => {
	expect(saidOf('We recieve\nmany **leters**, and recieve more.')).toEqual([
		'9:4 spelling: "recieve" is not in the British English dictionary. Did you mean `receive`, or `relieve`? If it is right, add it to `words` in site.yaml.',
		expect.stringContaining(
			'10:8 spelling: "leters" is not in the British English dictionary. Did you mean `letters`',
		),
	]);
	expect(saidOf('- A point.\n\n  It goes on\n  and on, publically.')[0]).toContain(
		'12:11 spelling: "publically"',
	);
	expect(saidOf('## RECOMENDATIONS')[0]).toContain('`RECOMMENDATIONS`');
	expect(found('Recomended is this by all.')).toEqual(['spelling Recomended']);
});

test('the title, summary and purpose in the details are looked at too', () => {
	expect(saidOf('Text.', { summary: 'What is recieved.' })).toEqual([
		expect.stringContaining('7:10 spelling: "recieved"'),
	]);
});

test('American spelling is told', () => {
	expect(found('The color of the center.')).toEqual(['spelling color', 'spelling center']);
});

test.each([
	'Wychavon and Broadwaters are in Worcestershire.',
	'The people of Zzyxwick were asked. Zzyxwick is small.',
	'The co-ordinated, multi-agency toolkit; the councillors’ and children’s safeguarding.',
	'Write to zzz.qqq@council.example or see www.zzqxy.gov.uk/pqrs and file_namez.txt.',
	'The outturn, the virement, a ringfenced grant and the byelaws of each workstream.',
	'The 3rd, 28th and 1970s; £2m; 5km; 24hrs.',
	'Mae’r cyngor yn cyhoeddi adroddiadau ar gyfer trigolion y sir bob blwyddyn.',
	'> Thys is quoted as it was typd.',
])('what is no misspelling is let be: %s', (body) => {
	expect(saidOf(body)).toEqual([]);
});

test('the names of bodies, wards, people and the council’s own words are spelled right', () => {
	const body = 'The marllink bus, onslowe and zzyx.';
	expect(found(body, { lead_member: 'Councillor Onslowe' })).toEqual(['spelling marllink', 'spelling zzyx']);
	expect(
		wordingOf({ ...draft(body, { lead_member: 'Onslowe' }), 'site.yaml': site('MarlLink, zzyx') }),
	).toEqual([]);
});

test('long words are told once each, with plainer ones', () => {
	expect(saidOf('We utilise it in order to help. We utilise more.')).toEqual([
		'9:4 plain-english: There are plainer words than "utilise". Try `use`.',
		'9:15 plain-english: There are plainer words than "in order to". Try `to`.',
	]);
	expect(saidOf('She said: “We utilise it.” He said "prior to".')).toEqual([]);
});

test('a word that is typed twice, and a wrong article, are told', () => {
	expect(found('It is is good. It is a important step, an hour, a European one and an LED lamp.')).toEqual([
		'plain-english is is',
		'plain-english a',
	]);
});

test('of sentences that are too long to read at once the three longest are told', () => {
	const sentence = (words: number) => `The ${'very good '.repeat(words / 2)}end.`;
	const said = saidOf([46, 60, 50, 70, 20].map(sentence).join('\n\n'));
	expect(said.map((line) => line.replace(/^(\d+:\d+).*has (\d+) words.*$/, '$1 $2'))).toEqual([
		'11:1 62',
		'13:1 52',
		'15:1 72',
	]);
});

test('wording is looked at while a paper can be changed, and not after its last meeting', () => {
	const body = '\nThe LSP will recieve it prior to June.\n';
	const paper = (fields: Record<string, string>) => ({
		...cabinet,
		'reports/2026/a.md': report(fields, body),
	});
	expect(wordingOf(paper({}), '2026-03-09')).toHaveLength(3);
	expect(wordingOf(paper({}), '2026-03-10')).toEqual([]);
	expect(wordingOf(paper({ status: 'draft' }), '2026-03-10')).toHaveLength(3);
	expect(wordingOf(paper({ published: '2026-04-01' }), '2026-03-10')).toHaveLength(3);
	expect(wordingOf({ 'pages/a.md': file({ status: 'published', title: 'A' }, body) })).toHaveLength(3);
	expect(wordingOf({ 'guidance/a.md': file({ title: 'A' }, body) })).toEqual([]);
});

const real = new URL('../../../../shared/site/', import.meta.url).pathname;
if (!existsSync(real))
	console.log(`${real} is not here: what is said of the words of the five real reports is not tested.`);

describe.runIf(existsSync(real))('the five real reports, on the day before their meetings', () => {
	const folder: string[] = existsSync(real) ? (readdirSync(real, { recursive: true }) as string[]) : [];
	const files = Object.fromEntries(
		folder
			.filter((path) => /\.(md|yaml)$/.test(path))
			.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(real, path), 'utf8')]),
	);
	const others = Object.entries(files).filter(([path]) => !path.startsWith('reports/'));
	const saidOn = (day: string) => {
		const [paper] = Object.entries(files).filter(([path]) => path.startsWith(`reports/${day.slice(0, 4)}/`));
		return wordingOf(Object.fromEntries(paper ? [...others, paper] : others), day).map((line) =>
			line.replace(/^(\S+) ([\w-]+): (?:.*?"(.+?)"|This sentence has (\d+ words)).*$/, '$1 $2 $3$4'),
		);
	};

	test.each([
		[
			'2004-03-14',
			[
				'124:108 plain-english 52 words',
				'174:203 acronym-explained LP',
				'176:181 plain-english 57 words',
				'186:112 plain-english in order to',
				'207:108 plain-english 52 words',
			],
		],
		[
			'2008-07-21',
			[
				'36:97 acronym-explained LSP',
				'48:320 plain-english Subsequently',
				'70:1 plain-english 56 words',
				'78:1 plain-english 66 words',
				'78:68 plain-english a number of',
				'80:59 plain-english in order to',
				'92:1 plain-english 48 words',
			],
		],
		[
			'2009-10-11',
			[
				'33:98 acronym-explained LSP',
				'33:206 acronym-explained CAA',
				'35:37 acronym-explained LAA',
				'35:79 acronym-explained NI',
				'39:4 acronym-explained CW',
				'42:6 acronym-explained CW&C',
			],
		],
		[
			'2010-07-19',
			[
				'31:121 plain-english utilise',
				'51:42 plain-english a number of',
				'55:1 plain-english 48 words',
				'55:69 plain-english prior to',
				'104:201 plain-english in relation to',
				'116:1 plain-english 47 words',
			],
		],
		[
			'2017-01-31',
			[
				'34:568 plain-english facilitate',
				'38:226 acronym-explained CE',
				'54:98 plain-english 52 words',
				'54:1056 acronym-explained VCF',
				'56:1 acronym-explained CEC',
			],
		],
	])('%s', (day, expected) => {
		expect(saidOn(day)).toEqual(expected);
	});
});
