import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { filesBelow } from './site-files.ts';

/** A slash stays in a word, so that CAB/2012/018 is one; there is one language on the whole site. */
export const indexOptions = { includeCharacters: '/', forceLanguage: 'en-gb' };

/** Only a page that says so is searched: lists and feeds are not. */
const searchable = /data-pagefind-body/;

/**
 * Builds the search index of a rendered site into its folder `pagefind`. An index of the same pages is taken from the
 * cache: Pagefind has no way to renew a part of one.
 */
export async function buildSearchIndex(folder: string, cache: string): Promise<void> {
	const pages = await searchablePages(folder);
	const digest = createHash('sha256');
	for (const { path, html } of pages) digest.update(path).update('\0').update(html).update('\0');
	const wanted = digest.digest('hex');
	const kept = await readFile(join(cache, 'digest'), 'utf8').catch(() => undefined);
	if (kept !== wanted) await renew(pages, cache, wanted);
	await cp(join(cache, 'pagefind'), join(folder, 'pagefind'), { recursive: true });
}

interface Page {
	path: string;
	html: string;
}

async function searchablePages(folder: string): Promise<Page[]> {
	const pages: Page[] = [];
	for (const path of await filesBelow(folder)) {
		if (!path.endsWith('.html')) continue;
		const html = await readFile(join(folder, path), 'utf8');
		if (searchable.test(html)) pages.push({ path, html });
	}
	return pages;
}

async function renew(pages: Page[], cache: string, digest: string): Promise<void> {
	// Pagefind leaves old fragments where they are, so the folder is empty first.
	await rm(cache, { recursive: true, force: true });
	const { index, errors } = await createIndex(indexOptions);
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	for (const { path, html } of pages) {
		const added = await index.addHTMLFile({ sourcePath: path, content: html });
		if (added.errors.length > 0)
			throw new Error(`Pagefind could not read ${path}: ${added.errors.join('; ')}`);
	}
	const written = await index.writeFiles({ outputPath: join(cache, 'pagefind') });
	await close();
	if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
	await writeFile(join(cache, 'digest'), digest);
}
