import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Site } from '../records/site.ts';
import { programFolder } from './program.ts';
import { formRoutes } from './web-form/form-routes.ts';

// Astro runs the pages from beside what it writes, and they find their packages only below the program's folder:
// so it writes there, in a folder of this process, and the result is moved.
const workshops = join(programFolder, '.building');
// Node keeps each module that it imported by its path: a second build in one process would run the pages of the first.
let builds = 0;

/** Renders every page of the edition that was handed over into the empty folder `out`. */
export async function renderPages({
	out,
	cache,
	site,
}: {
	out: string;
	cache: string;
	site: Site;
}): Promise<void> {
	await clearAbandoned();
	const workshop = join(workshops, `${process.pid}-${++builds}`);
	try {
		await build({
			root: programFolder,
			site: site.base_url,
			integrations: formRoutes(site),
			outDir: join(workshop, 'site'),
			cacheDir: resolve(cache),
			logLevel: 'warn',
		});
		await move(join(workshop, 'site'), out);
	} finally {
		await rm(workshop, { recursive: true, force: true });
	}
}

/** A build that was killed leaves its folder behind. Those of builds that are running are theirs. */
async function clearAbandoned(): Promise<void> {
	await mkdir(workshops, { recursive: true });
	for (const name of await readdir(workshops)) {
		const pid = Number.parseInt(name, 10);
		if (pid === process.pid || !isRunning(pid))
			await rm(join(workshops, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

async function move(from: string, to: string): Promise<void> {
	await rm(to, { recursive: true, force: true });
	await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
		// Another disk.
		if (error.code !== 'EXDEV') throw error;
		await cp(from, to, { recursive: true });
	});
}
