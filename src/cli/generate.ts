import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFiles } from '../publish/generated-files.ts';
import { programFolder } from '../publish/program.ts';

/** Writes what is derived from the code: the JSON Schemas for editors, the guides to the fields and to the rules, the bank holidays. */
export async function generate(): Promise<number> {
	for (const [path, text] of generatedFiles()) {
		await mkdir(dirname(join(programFolder, path)), { recursive: true });
		await writeFile(join(programFolder, path), text);
		process.stdout.write(`${path}\n`);
	}
	return 0;
}
