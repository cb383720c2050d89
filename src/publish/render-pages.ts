import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { programFolder } from './program.ts';

/** Renders every page of the edition that was handed over. Folders are absolute or below the working folder. */
export async function renderPages({ out, cache, site }: { out: string; cache: string; site: string }): Promise<void> {
	await build({
		root: programFolder,
		site,
		outDir: resolve(out),
		cacheDir: resolve(cache),
		logLevel: 'warn',
	});
	// What Astro renders with is bundled from the program, and of no use to a visitor.
	await rm(join(out, '.prerender'), { recursive: true, force: true });
}
