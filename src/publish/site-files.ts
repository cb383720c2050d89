import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of all files below a folder, with forward slashes, by name. */
export async function filesBelow(folder: string): Promise<string[]> {
	const items = await readdir(folder, { recursive: true, withFileTypes: true });
	return items
		.filter((item) => item.isFile())
		.map((item) =>
			join(item.parentPath, item.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''),
		)
		.sort();
}

/** SHA-256 of a file, in hexadecimal. Read at once: for many small files that is the fastest way. */
export function digestOfFile(path: string): string {
	return createHash('sha256').update(readFileSync(path)).digest('hex');
}
