import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportOptions } from '../src/importers/import-report.ts';
import { programFolder } from '../src/publish/program.ts';
import { readContent } from '../src/publish/read-content.ts';
import { realContent } from './site.ts';

const seeds = join(realContent, '../seeds');

/** The five real papers are not part of the program: without them, the tests that import them are left out. */
export const seedsAreThere = existsSync(seeds) && existsSync(realContent);
if (!seedsAreThere)
	console.log(`${seeds} is not here: the tests that import the five real papers are left out.`);

export const seedNames = (seedsAreThere ? readdirSync(seeds) : []).filter((name) => name.endsWith('.txt'));

export const readSeed = (name: string): Uint8Array => readFileSync(join(seeds, name));

/** What an import knows of the councils of the real papers: only their bodies and guidance, and not the reports themselves. */
export async function readSeedCouncil(): Promise<ImportOptions> {
	const { holdings, templates } = await readContent({
		content: seedsAreThere ? realContent : join(programFolder, 'content'),
		contentName: 'content',
		templates: join(programFolder, 'templates'),
		source: join(programFolder, 'src'),
		cache: join(programFolder, 'node_modules/.cache/import-seeds'),
	});
	const records = (holdings?.records ?? []).filter(({ kind }) => kind !== 'report');
	return { templates: [...templates.values()], records };
}
