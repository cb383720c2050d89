import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { programVersion } from './program.ts';
import { wordCounter, wordList } from './search-words.ts';

/** A slash stays in a word, so that CAB/2012/018 is one; there is one language on the whole site. */
export const indexOptions = { includeCharacters: '/', forceLanguage: 'en-gb' };

/** Interfaces of Pagefind's own, which our search page does without. */
const notOurs = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Builds the search index of some rendered pages into the site's folder `pagefind`. `paths` are those of the pages of
 * records, below the folder. An index of the same pages is taken from the cache: Pagefind has no way to renew a part of one.
 */
export async function buildSearchIndex(folder: string, paths: string[], cache: string): Promise<void> {
	const digest = digestOfPages(folder, paths);
	const kept = await readFile(join(cache, 'digest'), 'utf8').catch(() => undefined);
	if (kept !== digest) {
		await renew(folder, paths, cache);
		await writeFile(join(cache, 'digest'), digest);
	}
	cpSync(join(cache, 'pagefind'), join(folder, 'pagefind'), { recursive: true });
}

/**
 * The part of a page that is searched: only a page that marks a part as its body has one, and lists and feeds have none.
 * What is the same on every page is left out, so that a change to the frame leaves the index as it is.
 */
export function searchedPart(html: string): string | undefined {
	if (!html.includes('data-pagefind-body')) return undefined;
	const end = html.lastIndexOf('</main>');
	const main = html.slice(Math.max(0, html.indexOf('<main')), end === -1 ? undefined : end);
	// Pagefind would run the words of two cells, or of a name and its value, into one.
	const spaced = main.replace(/<\/(?:td|th|dt|dd|span)>(?=<)/g, '$& ');
	return `<!doctype html><html lang="en-gb"><body>${spaced}</body></html>`;
}

/** The pages are read once to see whether they changed, and again to index them: all at once they would not fit in memory. */
function digestOfPages(folder: string, paths: string[]): string {
	const hash = createHash('sha256').update(JSON.stringify([programVersion, indexOptions, wordList]));
	for (const path of paths) {
		const part = searchedPart(readFileSync(join(folder, path), 'utf8'));
		if (part !== undefined) hash.update(path).update('\0').update(part).update('\0');
	}
	return hash.digest('hex');
}

async function renew(folder: string, paths: string[], cache: string): Promise<void> {
	// Pagefind leaves old fragments where they are, so the folder is empty first.
	await rm(cache, { recursive: true, force: true });
	const { index, errors } = await createIndex(indexOptions);
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const words = wordCounter();
	for (const path of paths) {
		const content = searchedPart(readFileSync(join(folder, path), 'utf8'));
		if (content === undefined) continue;
		words.read(content);
		// One after another: with several under way at once, the same pages give another index each time.
		const added = await index.addHTMLFile({ sourcePath: path, content });
		if (added.errors.length > 0)
			throw new Error(`Pagefind could not read ${path}: ${added.errors.join('; ')}`);
	}
	const written = await index.writeFiles({ outputPath: join(cache, 'pagefind') });
	await close();
	if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
	await writeFile(join(cache, 'pagefind', wordList), words.format());
	for (const name of await readdir(join(cache, 'pagefind')))
		if (notOurs.test(name)) await rm(join(cache, 'pagefind', name));
}
