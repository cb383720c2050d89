import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ImportedReport, type ImportOptions, importReport } from '../src/importers/import-report.ts';
import { readSource } from '../src/importers/read-source.ts';
import { readText } from '../src/importers/read-text.ts';
import type { SourceDocument } from '../src/importers/source-document.ts';
import { programFolder } from '../src/publish/program.ts';
import { readContent } from '../src/publish/read-content.ts';
import { realContent } from './site.ts';
import { dialects, wordPaper } from './word-paper.ts';

const seeds = join(realContent, '../seeds');
const there = existsSync(seeds) && existsSync(realContent);
if (!there) console.log(`${seeds} is not here: the tests that import the five real papers are left out.`);

let council: ImportOptions = { templates: [], records: [] };
beforeAll(async () => {
	const { holdings } = await readContent({
		content: there ? realContent : join(programFolder, 'content'),
		contentName: 'content',
		templates: join(programFolder, 'templates'),
		source: join(programFolder, 'src'),
		cache: join(programFolder, 'node_modules/.cache/import-word'),
	});
	const records = (holdings?.records ?? []).filter(({ kind }) => kind !== 'report');
	council = { templates: [...(holdings?.templates.values() ?? [])], records };
});

async function read(bytes: Uint8Array): Promise<SourceDocument> {
	const source = await readSource(bytes, 'report.docx');
	if (!source.ok) throw new Error(source.reason);
	return source.value;
}

function imported(source: SourceDocument): ImportedReport {
	const outcome = importReport(source, council);
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.value;
}

describe.runIf(there)('a real paper that was typed in a word processor is imported as its text is', () => {
	const names = there ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];
	const cases = names.flatMap((name) =>
		dialects.map((dialect) => ({ name, dialect, program: dialect.name })),
	);
	test.each(cases)('$name by $program', async ({ name, dialect }) => {
		const text = readText(readFileSync(join(seeds, name)));
		if (!text.ok) throw new Error(text.reason);
		const word = imported(await read(wordPaper(text.value.root, dialect)));
		expect(word.text).toBe(imported(text.value).text);
		expect(word.notes.filter(({ kind }) => kind === 'lost')).toEqual([]);
	});
});
