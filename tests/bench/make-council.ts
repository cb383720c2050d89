import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWriter, type Writer } from './council-text.ts';

/** Numbers that look random and are the same on every run (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const words =
	'council cabinet report members asked approve strategy ward residents service budget review partnership officer meeting plan delivery consultation road library park housing care young people health funding saving contract process agreed committee scrutiny section policy risk legal property account month quarter survey response community centre volunteer transport bus route school award grant capital revenue reserve'.split(
		' ',
	);
const wards = ['Abbey', 'Bridge', 'Castle', 'Dene', 'East Moor', 'Fairfield'];
/** Names in the sentences that the papers are made of. */
const names = [
	'Marlbridge',
	'MarlLink',
	'Northgate',
	'Eastfield',
	'Hollowbrook',
	'Wharfside',
	'Fernhill',
	'Coldharbour',
];
const themes = ['Housing', 'Transport', 'Health', 'Libraries and Parks'];
const bodies = ['cabinet', 'scrutiny-committee', 'partnership-board'];

/** Writes the content of a council with a number of reports of about 2,200 words that refer to each other and to guidance. */
export async function makeCouncil(folder: string, reports: number): Promise<void> {
	const write = readWriter();
	for (const [path, text] of councilFiles(reports, (n, making) => fullText(n, making, write))) {
		const file = join(folder, path);
		await mkdir(join(file, '..'), { recursive: true });
		await writeFile(file, text);
	}
}

/** The files of the same council with a decision on each report, and with short texts: what the register is made of. */
export function* registerFiles(reports: number): Generator<[path: string, text: string]> {
	yield* councilFiles(reports, () => '## 7.0 RECOMMENDATIONS\n\n7.1 Members are asked to note the report.\n');
	for (let n = 0; n < reports; n++) yield [`decisions/${yearOf(n)}/decision-${n}.md`, decisionFile(n)];
}

type MakeText = (n: number, making: Making) => string;

function* councilFiles(reports: number, text: MakeText): Generator<[path: string, text: string]> {
	const random = seededRandom(20_261_123);
	yield ['site.yaml', siteYaml()];
	for (const body of bodies) yield [`bodies/${body}.md`, bodyFile(body)];
	const guidance = Math.max(5, Math.round(reports / 20));
	for (let n = 0; n < guidance; n++)
		yield [
			`guidance/guidance-${n}.md`,
			`---\ntitle: Guidance number ${n}\nissued: 20${10 + (n % 15)}\n---\n`,
		];
	for (let n = 0; n < reports; n++)
		yield [`reports/${yearOf(n)}/${reportId(n)}.md`, reportFile(n, { random, guidance, text })];
}

export function reportId(n: number): string {
	return `report-${n}`;
}

export function yearOf(n: number): number {
	return 2006 + (n % 20);
}

function siteYaml(): string {
	const list = (items: string[]) => items.map((item) => `\n  - ${item}`).join('');
	return `name: Measured Council\nnation: england\nbase_url: https://measured.example\nwards:${list(wards)}\nthemes:${list(themes)}\nwords:${list(names)}\n`;
}

function bodyFile(id: string): string {
	const [kind, regime] =
		id === 'cabinet'
			? ['cabinet', 'executive']
			: id.startsWith('scrutiny')
				? ['scrutiny', 'council']
				: ['board', 'voluntary'];
	const callIn = regime === 'executive' ? 'call_in: {working_days: 5}\n' : '';
	return `---\nname: ${id.replaceAll('-', ' ')}\nkind: ${kind}\nregime: ${regime}\n${callIn}---\n`;
}

interface Making {
	random: () => number;
	guidance: number;
	text: MakeText;
}

function reportFile(n: number, making: Making): string {
	const { random, guidance, text } = making;
	const pick = <T>(items: T[]): T => items[Math.floor(random() * items.length)] as T;
	const earlier = () => Math.floor(random() * Math.max(1, n));
	const header = [
		'template: partnership-board-report',
		'status: published',
		`title: Report ${n} on ${pick(words)} and ${pick(words)}`,
		`reference: ${referenceOf(n)}`,
		`summary: What is proposed about ${pick(words)} in ${pick(wards)}.`,
		'considered:',
		`  - body: ${bodyOf(n)}`,
		`    date: ${dayOf(n)}`,
		'    role: note',
		'report_of: Head of Service',
		`wards: ${pick(wards)}`,
		`themes: ${pick(themes)}`,
		'contact:',
		'  - name: A N Officer',
		'    telephone: 01632 960001',
		'    until: 2030-03-31',
		'cross_references:',
		`  - to: guidance-${Math.floor(random() * guidance)}`,
		...(n > 0 ? [`  - to: ${reportId(earlier())}`, '    kind: background_paper'] : []),
		...(n > 0 ? [`  - to: ${reportId(earlier())}`, '    kind: follows'] : []),
	];
	return `---\n${header.join('\n')}\n---\n\n${text(n, making)}`;
}

function decisionFile(n: number): string {
	const lines = [
		'status: published',
		`report: ${reportId(n)}`,
		`body: ${bodyOf(n)}`,
		`date: ${dayOf(n)}`,
		'outcomes: [{recommendation: 7.1, outcome: agreed}]',
		'actions: [{what: Write to partners, recommendation: 7.1}]',
	];
	return `---\n${lines.join('\n')}\n---\n`;
}

/** A thousand a year for each set of letters. */
function referenceOf(n: number): string {
	const number = Math.floor(n / 20);
	const letters = `CA${String.fromCharCode(66 + Math.floor(number / 1000))}`;
	return `${letters}/${yearOf(n)}/${String(number % 1000).padStart(3, '0')}`;
}

function dayOf(n: number): string {
	const [month, day] = [1 + (n % 12), 1 + (n % 28)].map((part) => String(part).padStart(2, '0'));
	return `${yearOf(n)}-${month}-${day}`;
}

function bodyOf(n: number): string {
	return bodies[n % bodies.length] ?? '';
}

function fullText(n: number, { random }: Making, write: Writer): string {
	const pick = (items: string[]) => items[Math.floor(random() * items.length)] ?? '';
	const paragraph = (number: string) => `${number} ${write(random)} This follows from section 1.`;
	const section = (number: number) => {
		const paragraphs = [1, 2, 3, 4].map((item) => paragraph(`${number}.${item}`));
		const heading = number === 1 ? 'purpose of report' : `${pick(words)} and ${pick(words)}`;
		return [`## ${number}.0 ${heading.toUpperCase()}`, ...paragraphs];
	};
	const table = [
		'| Year | Budget | Outturn |',
		'| --- | --- | --- |',
		...[1, 2, 3, 4].map((row) => `| 20${10 + row} | ${n * row} | ${n + row} |`),
	].join('\n');
	const recommendations = [
		'## 7.0 RECOMMENDATIONS',
		`7.1 Members are asked to note the ${pick(words)} and the ${pick(words)}.`,
	];
	return [
		...[1, 2, 3, 4, 5, 6].flatMap(section),
		table,
		...recommendations,
		'## 8.0 BACKGROUND PAPERS',
		':::cross_references\n:::',
		'## 9.0 CONTACT OFFICERS',
		':::contact\n:::',
		'',
	].join('\n\n');
}
