import { join } from 'node:path';
import type { RecordOf } from '../records/kinds.ts';
import { readRecord, type TemplateFile } from '../records/read-record.ts';
import { isFolder, readFolder } from './read-folder.ts';
import { readTemplates } from './read-templates.ts';

/** What a report can be begun with. */
export interface Council {
	templates: Map<string, TemplateFile>;
	/** Those that can be read, by name. */
	bodies: RecordOf<'body'>[];
}

/** Reads the templates and the bodies, and nothing else of the content: a mistake in a report does not keep another from being begun. */
export async function readCouncil(content: string): Promise<Council> {
	return { templates: readTemplates(), bodies: await readBodies(content) };
}

async function readBodies(content: string): Promise<RecordOf<'body'>[]> {
	const folder = join(content, 'bodies');
	if (!(await isFolder(folder))) return [];
	const { files } = await readFolder(folder, folder);
	return files.flatMap((file) => {
		const read = readRecord(file, 'body');
		return read.ok && read.value.kind === 'body' ? [read.value] : [];
	});
}
