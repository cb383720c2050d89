import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem } from '../records/problem.ts';
import { buildEntries } from '../register/entries.ts';
import { copyAttachments } from './attachments.ts';
import { checkContent, type ContentOptions } from './check-content.ts';
import { type Edition, setEdition } from './edition.ts';
import { writeHostFiles } from './host-files.ts';
import { writeManifest } from './manifest.ts';
import { placeFor, type Place } from './place.ts';
import { renderPages } from './render-pages.ts';
import { buildSearchIndex } from './search-index.ts';
import { verifySite } from './verify.ts';

export interface BuildOptions extends ContentOptions {
	out: string;
	/** Whether the search index is built; benchmarks leave it out. */
	search: boolean;
	/** Told when a stage begins. */
	onStage(name: string): void;
}

export interface BuildResult {
	problems: Problem[];
	/** Absent when the content has errors: then nothing was written. */
	pages?: number;
}

/** One build, as a story: read, check, render, index, describe, verify, and take the old site's place. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
	const { onStage } = options;
	onStage('Reading and checking');
	const { register, problems } = await checkContent(options);
	if (!register || problems.some(({ level }) => level === 'error')) return { problems };
	const entries = buildEntries(register);
	const withText = entries.filter(({ hasBody }) => hasBody);
	const edition: Edition = {
		site: register.site,
		today: register.today,
		entries,
		templates: register.templates,
		bodies: new Map(withText.map(({ id }) => [id, register.visible.get(id)?.body ?? ''])),
		contentFolder: resolve(options.content),
	};
	const place = await placeFor(options.out);
	try {
		const pages = await publish(edition, place, options);
		onStage('Replacing the site');
		await place.take();
		return { problems, pages };
	} finally {
		await rm(place.folder, { recursive: true, force: true });
	}
}

async function publish(edition: Edition, place: Place, { cache, search, onStage }: BuildOptions): Promise<number> {
	onStage('Rendering pages');
	setEdition(edition);
	await mkdir(cache, { recursive: true });
	await renderPages({ out: place.folder, cache: join(cache, 'astro'), site: edition.site.base_url });
	await copyAttachments(edition, place.folder);
	onStage('Indexing for search');
	if (search) await buildSearchIndex(place.folder, join(cache, 'search'));
	onStage('Verifying');
	await writeHostFiles(edition, place.folder);
	await verifySite(edition, place.folder);
	const files = await writeManifest(place.folder);
	return files.filter((path) => path.endsWith('.html')).length;
}
