import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import { beforeAll, describe, expect, test } from 'vitest';
import { missingWords } from '../src/importers/count-words.ts';
import { writeImportNotes } from '../src/importers/import-notes.ts';
import { type ImportedReport, type ImportOptions, importReport } from '../src/importers/import-report.ts';
import { readText } from '../src/importers/read-text.ts';
import { wordsOf } from '../src/markdown/words.ts';
import { splitFrontmatter } from '../src/records/frontmatter.ts';
import { readRecord } from '../src/records/read-record.ts';
import type { Report } from '../src/records/report.ts';
import { readSeed, readSeedCouncil, seedNames, seedsAreThere } from './seeds.ts';
import { realContent } from './site.ts';

/** Each paper, its transcription by hand, and how many of the fields are not matched, with the reason. */
const papers = [
	{
		seed: 'a-west-cheshire-lsp-2009',
		report: '2009/briefing-note-community-cohesion-strategy',
		unmatched: 0,
	},
	// The paper has no title: the transcriber's "Community cohesion update" is in none of its words.
	{
		seed: 'b-stockport-partnership-board-2008',
		report: '2008/community-cohesion-update-stockport',
		unmatched: 1,
	},
	{ seed: 'c-leicester-cabinet-2004', report: '2004/community-cohesion-strategy-development', unmatched: 0 },
	{ seed: 'd-cheshire-east-scep-2017', report: '2017/community-cohesion-scep', unmatched: 0 },
	{
		seed: 'e-wyre-forest-cabinet-2010',
		report: '2010/worcestershire-community-cohesion-strategy-for-all',
		unmatched: 0,
	},
];

let council: ImportOptions = { templates: [], records: [] };
beforeAll(async () => {
	council = await readSeedCouncil();
});

function importText(
	bytes: Uint8Array,
	options: Partial<ImportOptions> = {},
): { words: string; report: ImportedReport } {
	const source = readText(bytes);
	if (!source.ok) throw new Error(source.reason);
	const outcome = importReport(source.value, { ...council, ...options });
	if (!outcome.ok) throw new Error(outcome.reason);
	return { words: source.value.words, report: outcome.value };
}

/** A report's data and body as the site reads them. */
function readReport(path: string, bytes: Uint8Array): { data: Report; body: string } {
	const record = readRecord({ path, file: path, bytes }, 'report');
	if (!record.ok) throw new Error(JSON.stringify(record.problems));
	return { data: record.value.data as Report, body: splitFrontmatter(new TextDecoder().decode(bytes)).body };
}

/** Every value of the details with its path. Documents that are only named in the text have no order. */
function leavesOf(data: Report): Map<string, string> {
	const leaves = new Map<string, string>();
	const walk = (value: unknown, path: string): void => {
		if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, `${path}[${at}]`);
		else if (value !== null && typeof value === 'object')
			for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
		else if (value !== undefined) leaves.set(path, String(value));
	};
	const { status: _status, cross_references: references, ...others } = data;
	const [listed, unlisted] = [
		references.filter((one) => one.listed !== false),
		references.filter((one) => one.listed === false),
	];
	walk(others, '');
	walk(
		[...listed, ...unlisted.sort((a, b) => (a.to ?? '').localeCompare(b.to ?? '', 'en'))],
		'cross_references',
	);
	return leaves;
}

describe.runIf(seedsAreThere)('a paper of the seeds is imported as it was transcribed by hand', () => {
	test.each(papers)('$seed', ({ seed, report: path, unmatched }) => {
		const { report } = importText(readSeed(`${seed}.txt`));
		const made = readReport(`reports/${path}.md`, new TextEncoder().encode(report.text));
		const right = readReport(`reports/${path}.md`, readFileSync(join(realContent, `reports/${path}.md`)));
		const [ours, theirs] = [leavesOf(made.data), leavesOf(right.data)];
		const fields = new Set([...ours.keys(), ...theirs.keys()]);
		const wrong = [...fields].filter((field) => ours.get(field) !== theirs.get(field));
		const [words, rightWords] = [wordsOf(made.body), wordsOf(right.body)];
		const matched = diffArrays(words, rightWords)
			.filter(({ added, removed }) => !added && !removed)
			.reduce((sum, { value }) => sum + value.length, 0);
		console.log(
			`${seed}: ${fields.size - wrong.length} of ${fields.size} values of the details, ${matched} of ${rightWords.length} words of the text in their order${wrong.length > 0 ? `; not ${wrong.join(', ')}` : ''}`,
		);
		expect(wrong).toHaveLength(unmatched);
		expect([matched, words.length]).toEqual([rightWords.length, rightWords.length]);
		expect(made.data.status).toBe('draft');
		expect(made.body.trim()).toBe(right.body.trim());
	});
});

describe.runIf(seedsAreThere)('no word of a paper is lost', () => {
	test.each(papers)('$seed', ({ seed }) => {
		const { words, report } = importText(readSeed(`${seed}.txt`));
		const notes = writeImportNotes({ source: '', file: '', ...report });
		expect(report.notes.filter(({ kind }) => kind === 'lost')).toEqual([]);
		expect(missingWords(words, [report.text, notes])).toEqual([]);
	});

	test.each(seedNames)(
		'when the lines of %s stand in any other order, and whichever template is named',
		(name) => {
			const lines = new TextDecoder().decode(readSeed(name)).split('\n');
			for (let turn = 1; turn <= 12; turn += 1) {
				const template = council.templates[turn % council.templates.length]?.id ?? '';
				const bytes = new TextEncoder().encode(shuffle(lines, turn).join(turn % 2 ? '\n' : '\n\n'));
				const { report } = importText(bytes, { template });
				expect(
					report.notes.filter(({ kind }) => kind === 'lost'),
					`turn ${turn}`,
				).toEqual([]);
			}
		},
	);
});

/** The same order for the same number. */
function shuffle(lines: string[], turn: number): string[] {
	const keyOf = (at: number): number => ((at + 1) * 7919 * turn) % 1009;
	return lines
		.map((line, at) => ({ line, key: keyOf(at) }))
		.sort((a, b) => a.key - b.key)
		.map(({ line }) => line);
}
