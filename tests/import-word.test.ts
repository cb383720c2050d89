import type { Root } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ImportedReport, type ImportOptions, importReport } from '../src/importers/import-report.ts';
import { readSource } from '../src/importers/read-source.ts';
import { readText } from '../src/importers/read-text.ts';
import type { SourceDocument } from '../src/importers/source-document.ts';
import { htmlPaper, pageDialects } from './html-paper.ts';
import { odtPaper } from './odt-paper.ts';
import { readSeed, readSeedCouncil, seedNames, seedsAreThere } from './seeds.ts';
import { dialects, wordPaper } from './word-paper.ts';

let council: ImportOptions = { templates: [], records: [] };
beforeAll(async () => {
	council = await readSeedCouncil();
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

describe.runIf(seedsAreThere)(
	'a real paper that was typed in a word processor is imported as its text is',
	() => {
		const cases = seedNames.flatMap((name) => programs.map((program) => ({ name, ...program })));
		test.each(cases)('$name by $program', async ({ name, file, write }) => {
			const text = readText(readSeed(name));
			if (!text.ok) throw new Error(text.reason);
			const word = imported(await read(write(text.value.root), file));
			expect(word.text).toBe(imported(text.value).text);
			expect(word.notes.filter(({ kind }) => kind === 'lost')).toEqual([]);
		});
	},
);
