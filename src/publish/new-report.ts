import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { idFor } from '../records/fields.ts';
import { idOf } from '../records/read-record.ts';

/** Where a new report goes: the folder of its year, below `reports/`, by a name that nothing else has. */
export async function placeOfNewReport(
	content: string,
	title: string,
	year: string,
): Promise<{ id: string; path: string }> {
	const files = await readdir(content, { recursive: true });
	const taken = new Set(files.map((file) => idOf(file.replaceAll('\\', '/')).toLowerCase()));
	const wanted = idFor(title);
	let id = wanted;
	for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
	return { id, path: join('reports', year, `${id}.md`) };
}

/** Writes a new file below the content, and never over one that is there. */
export async function writeNewFile(content: string, path: string, text: string): Promise<void> {
	const file = join(content, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text, { flag: 'wx' });
}
