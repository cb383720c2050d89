import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from './edition.ts';

/** Looks whether a built site is whole: a page for each entry, each attachment, and what leads to them. */
export async function verifySite({ entries }: Edition, folder: string): Promise<void> {
	const wanted = ['index.html', '404.html', 'sitemap.xml', 'data/register.json'];
	for (const { url, attachments } of entries) {
		wanted.push(`${url}index.html`, ...attachments.map((attachment) => attachment.url));
	}
	const missing: string[] = [];
	for (const path of wanted) await access(join(folder, path)).catch(() => missing.push(path));
	if (missing.length > 0)
		throw new Error(
			`The site is not whole and was not put in place. Missing: ${missing.slice(0, 20).join(', ')}`,
		);
}
