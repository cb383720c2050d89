import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplate, type TemplateFile } from '../records/read-record.ts';
import { programFolder } from './program.ts';

const folder = join(programFolder, 'templates');

/** The templates of the program that can be read, by name. */
export function readTemplates(): Map<string, TemplateFile> {
	const read = readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.sort()
		.map((name) => {
			return readTemplate({ path: name, file: `templates/${name}`, bytes: readFileSync(join(folder, name)) });
		});
	return new Map(read.flatMap((outcome) => (outcome.ok ? [[outcome.value.id, outcome.value]] : [])));
}
