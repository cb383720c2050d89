import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kindOfPath } from '../records/kinds.ts';
import { readTemplateName } from '../records/read-publication.ts';
import { generatedFiles } from './generated-files.ts';
import { programFolder } from './program.ts';
import { isFolder } from './read-folder.ts';

/**
 * Tells the editor which JSON Schema each file of the content has, as Astro's own `collections.json` does: the Astro extension
 * for VS Code then completes and checks the details at the top of each. `root` is the folder that is opened in the editor; for
 * content that lies elsewhere nothing is written.
 */
export async function writeEditorFiles(content: string, root = programFolder): Promise<void> {
	if (relative(root, resolve(content)).startsWith('..') || !(await isFolder(content))) return;
	const folder = join(root, '.astro/collections');
	const schemas = schemasByName();
	const entries = [...(await entriesOf(content, schemas)), ...(await templateEntries())];
	const collections = [...schemas.keys()].map((name) => ({ name, hasSchema: true }));
	await mkdir(folder, { recursive: true });
	for (const [name, text] of schemas) await writeFile(join(folder, `${name}.schema.json`), text);
	await writeFile(
		join(folder, 'collections.json'),
		JSON.stringify({ collections, entries: Object.fromEntries(entries) }, null, '\t'),
	);
}

/** `report`, `decision` and so on, and `report-cabinet-report` for a report of that template. */
function schemasByName(): Map<string, string> {
	const files = [...generatedFiles()].flatMap(([path, text]) => {
		const name = /^public\/schema\/(.+)\.json$/.exec(path)?.[1];
		return name === undefined ? [] : [[name.replace(/^reports\//, 'report-'), text] as const];
	});
	return new Map(files);
}

async function entriesOf(content: string, schemas: Map<string, string>): Promise<[string, string][]> {
	const paths = (await readdir(content, { recursive: true }))
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /\.mdx?$/.test(path));
	const entries: [string, string][] = [];
	for (const path of paths) {
		const kind = kindOfPath(path);
		if (!kind) continue;
		const file = join(content, path);
		const template = kind === 'report' ? readTemplateName(await readFile(file, 'utf8')) : undefined;
		const own = `report-${template}`;
		entries.push([keyOf(file), schemas.has(own) ? own : kind]);
	}
	return entries;
}

async function templateEntries(): Promise<[string, string][]> {
	const folder = join(programFolder, 'templates');
	return (await readdir(folder)).map((name) => [keyOf(join(folder, name)), 'template']);
}

/** As the language server writes the address of a file. */
function keyOf(file: string): string {
	return decodeURIComponent(pathToFileURL(resolve(file)).href).toLowerCase();
}
