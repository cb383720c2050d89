import { join } from 'node:path';
import { importReport } from '../../src/importers/import-report.ts';
import { readSource } from '../../src/importers/read-source.ts';
import { programFolder } from '../../src/publish/program.ts';
import { readContent } from '../../src/publish/read-content.ts';
import { largeReport } from './large-report.ts';

/** What the import of one Word file took. */
export interface ImportRun {
	words: number;
	/** Of the clock, and of the processor in all threads. */
	seconds: number;
	processor: number;
	/** In bytes. */
	memory: number;
	notes: number;
}

/** Imports a Word file of about so many words; `folder` is for what is read of the council. */
export async function measureImport(folder: string, words: number): Promise<ImportRun> {
	const { holdings } = await readContent({
		content: join(programFolder, 'content'),
		contentName: 'content',
		templates: join(programFolder, 'templates'),
		source: join(programFolder, 'src'),
		cache: join(folder, 'cache'),
	});
	const bytes = largeReport(words);
	const [start, before] = [performance.now(), process.cpuUsage()];
	const source = await readSource(bytes, 'report.docx');
	if (!source.ok) throw new Error(source.reason);
	const outcome = importReport(source.value, {
		templates: [...(holdings?.templates.values() ?? [])],
		records: holdings?.records ?? [],
		template: 'cabinet-report',
	});
	if (!outcome.ok) throw new Error(outcome.reason);
	const { user, system } = process.cpuUsage(before);
	return {
		words: source.value.words.split(' ').length,
		seconds: (performance.now() - start) / 1000,
		processor: (user + system) / 1e6,
		memory: process.memoryUsage().rss,
		notes: outcome.value.notes.length,
	};
}
