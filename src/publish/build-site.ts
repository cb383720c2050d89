import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../records/problem.ts';
import { isWhollyShown } from '../register/hidden-ids.ts';
import type { Register } from '../register/register.ts';
import { copyAttachments } from './attachments.ts';
import type { ContentOptions } from './check-content.ts';
import { writeConverter } from './converter.ts';
import { type Edition, setEdition } from './edition.ts';
import { writeHostFiles } from './host-files.ts';
import { writeManifest } from './manifest.ts';
import { type Place, placeFor } from './place.ts';
import { readEdition } from './read-edition.ts';
import { renderPages } from './render-pages.ts';
import { buildSearchIndex } from './search-index.ts';
import { filesBelow } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';
import { pageOf, verifySite } from './verify.ts';

export interface BuildOptions extends ContentOptions {
	out: string;
	/** Told when a stage begins. */
	onStage(name: string): void;
}

export interface BuildResult {
	/** Once the content has no errors, only those of what the public may see: a problem quotes its paper, and a log is kept. */
	problems: Problem[];
	/** How many more there are, of papers that are not public. */
	untold?: number;
	/** Absent when the content has errors: then nothing was written. */
	pages?: number;
}

/** One build, as a story: read, check, render, index, describe, verify, and take the old site's place. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
	const { onStage } = options;
	onStage('Reading and checking');
	const read = await readEdition(options);
	if (!read.edition) return { problems: read.problems };
	const { edition, register, problems } = read;
	const told = ofShownPapers(problems, register);
	const place = await placeFor(options.out);
	try {
		const pages = await publish(edition, place, options);
		onStage('Replacing the site');
		await place.take();
		return { problems: told, untold: problems.length - told.length, pages };
	} finally {
		await rm(place.folder, { recursive: true, force: true });
	}
}

function ofShownPapers(problems: Problem[], register: Register): Problem[] {
	const hidden = register.records.filter((record) => !isWhollyShown(record, register));
	const files = new Set(hidden.map(({ file }) => file));
	return problems.filter(({ place }) => !files.has(place.file));
}

async function publish(edition: Edition, place: Place, { cache, onStage }: BuildOptions): Promise<number> {
	onStage('Rendering pages');
	setEdition(edition);
	await mkdir(cache, { recursive: true });
	await renderPages({ out: place.folder, cache: join(cache, 'astro'), site: edition.site });
	await writeConverter(place.folder);
	await copyAttachments(edition, place.folder);
	onStage('Indexing for search');
	const pages = edition.entries.map(({ url }) => pageOf(url));
	await buildSearchIndex(place.folder, pages, join(cache, 'search'));
	onStage('Verifying');
	const paths = await filesBelow(place.folder);
	verifySite(edition, paths);
	await writeHostFiles(edition, place.folder, paths);
	await writeSitemap(place.folder, paths, edition.site.base_url);
	const files = await writeManifest(place.folder);
	return files.filter((path) => path.endsWith('.html')).length;
}
