import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ImportedReport, type ImportOptions, importReport } from '../src/importers/import-report.ts';
import { readSource } from '../src/importers/read-source.ts';
import { readText } from '../src/importers/read-text.ts';
import type { SourceDocument } from '../src/importers/source-document.ts';
import { programFolder } from '../src/publish/program.ts';
import { readContent } from '../src/publish/read-content.ts';
import { htmlPaper, pageDialects } from './html-paper.ts';
import { odtPaper } from './odt-paper.ts';
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

/** The programs in which a paper may have been typed, and how they write it. */
const programs: { program: string; file: string; write: (root: Root) => Uint8Array }[] = [
	...dialects.map((dialect) => ({
		program: dialect.name,
		file: 'report.docx',
		write: (root: Root) => wordPaper(root, dialect),
	})),
	...pageDialects.map((dialect) => ({
		program: dialect.name,
		file: 'report.html',
		write: (root: Root) => htmlPaper(root, dialect),
	})),
	...(['counted', 'typed'] as const).map((numbering) => ({
		program: `LibreOffice as OpenDocument, with ${numbering} numbers`,
		file: 'report.odt',
		write: (root: Root) => odtPaper(root, numbering),
	})),
];

async function read(bytes: Uint8Array, name: string): Promise<SourceDocument> {
	const source = await readSource(bytes, name);
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
	const cases = names.flatMap((name) => programs.map((program) => ({ name, ...program })));
	test.each(cases)('$name by $program', async ({ name, file, write }) => {
		const text = readText(readFileSync(join(seeds, name)));
		if (!text.ok) throw new Error(text.reason);
		const word = imported(await read(write(text.value.root), file));
		expect(word.text).toBe(imported(text.value).text);
		expect(word.notes.filter(({ kind }) => kind === 'lost')).toEqual([]);
	});
});
