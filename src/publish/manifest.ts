import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programVersion } from './program.ts';
import { digestOfFile, filesBelow } from './site-files.ts';

/** Writes `manifest.json`: the SHA-256 of every file of the site, by its path. Returns the paths. */
export async function writeManifest(folder: string): Promise<string[]> {
	const paths = (await filesBelow(folder)).filter((path) => path !== 'manifest.json');
	const files: Record<string, string> = {};
	for (const path of paths) files[path] = digestOfFile(join(folder, path));
	await writeFile(
		join(folder, 'manifest.json'),
		`${JSON.stringify({ generator: `Guildhall ${programVersion}`, files }, null, '\t')}\n`,
	);
	return paths;
}
