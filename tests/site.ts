import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSite } from '../src/publish/build-site.ts';
import { programFolder } from '../src/publish/program.ts';
import { serveSite } from '../src/publish/serve.ts';

/** The day for which the example council's story is told. */
export const storyDay = '2026-11-23';
export const exampleContent = join(programFolder, 'content');
/** Five real reports; a stranger's clone does not have them. */
export const realContent = join(programFolder, '../shared/site');

/** A site that was built for a test, in a folder of its own. */
export interface BuiltSite {
	folder: string;
	cache: string;
	/** The text of a file of the site, by its path. */
	read(path: string): Promise<string>;
}

/** Builds content as `npm run build` does, and fails on any error in it. */
export async function buildForTest(content: string, name: string): Promise<BuiltSite> {
	const root = await mkdtemp(join(tmpdir(), `guildhall-${name}-`));
	const [folder, cache] = [join(root, 'site'), join(root, 'cache')];
	const site = { folder, cache, read: (path: string) => readFile(join(folder, path), 'utf8') };
	await rebuild(content, site);
	return site;
}

/** Builds content again in the place of a site, with what was kept of its build. */
export async function rebuild(content: string, { folder, cache }: BuiltSite): Promise<void> {
	const { problems } = await buildSite({
		content,
		out: folder,
		cache,
		today: storyDay,
		onStage: () => undefined,
	});
	const errors = problems.filter(({ level }) => level === 'error');
	if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
}

/** Builds the content that some files are, by their paths below its folder. */
export async function buildFilesForTest(files: Record<string, string>, name: string): Promise<BuiltSite> {
	const folder = await mkdtemp(join(tmpdir(), `guildhall-${name}-content-`));
	await writeContent(folder, files);
	return buildForTest(folder, name);
}

/** Writes files below a folder: texts by their path. */
export async function writeContent(folder: string, files: Record<string, string>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

/** Serves a built site on a free port. Returns its address, without a slash at the end, and the way to stop it. */
export async function serveForTest({ folder }: BuiltSite): Promise<{ address: string; stop(): void }> {
	const server: Server = await serveSite(folder, 0);
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
