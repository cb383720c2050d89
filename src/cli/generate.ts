import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeEditorFiles } from '../publish/editor-files.ts';
import { generatedFiles } from '../publish/generated-files.ts';
import { programFolder } from '../publish/program.ts';

/** Writes what is derived from the code and the templates: JSON Schemas and snippets for editors, the guides to the fields and to the rules, the bank holidays. */
export async function generate(): Promise<number> {
	// A template that was taken away leaves no schema behind.
	await rm(join(programFolder, 'public/schema/reports'), { recursive: true, force: true });
	for (const [path, text] of generatedFiles()) {
		await mkdir(dirname(join(programFolder, path)), { recursive: true });
		await writeFile(join(programFolder, path), text);
		process.stdout.write(`${path}\n`);
	}
	await writeEditorFiles('content');
	return 0;
}
