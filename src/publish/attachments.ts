import { constants, copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from './edition.ts';

/** Copies each file that a published report names to its place beside the report's page. */
export async function copyAttachments({ entries, contentFolder }: Edition, out: string): Promise<void> {
	for (const { url, path } of entries.flatMap(({ attachments }) => attachments)) {
		const target = join(out, url);
		await mkdir(dirname(target), { recursive: true });
		await copyFile(join(contentFolder, path), target, constants.COPYFILE_EXCL);
	}
}
