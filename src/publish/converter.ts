import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import { build, defaultClientConditions, type Plugin, type Rolldown } from 'vite';
import { programFolder } from './program.ts';
import { digestOfFolders } from './record-cache.ts';

/** The address of the converter's program, below the root of the site. */
export const converterPath = 'convert/converter.js';

/** Beside the packages, as it depends on them and on the code, and on no content: every build of any council finds it. */
const kept = join(programFolder, 'node_modules/.cache/guildhall-converter');

/** Writes the program that converts a paper in the browser, with the components of the site's own pages in it. Nothing of the content is in it. */
export async function writeConverter(out: string): Promise<void> {
	await mkdir(join(out, 'convert'), { recursive: true });
	await writeFile(join(out, converterPath), await readConverter());
}

/** The program as it was built from this very code before, or else built now. */
async function readConverter(): Promise<string> {
	const file = join(kept, `${await versionOfCode()}.js`);
	const found = await readFile(file, 'utf8').catch(() => undefined);
	if (found !== undefined) return found;
	const code = await buildConverter();
	await mkdir(kept, { recursive: true });
	for (const old of (await readdir(kept)).filter((name) => name.endsWith('.js')))
		await rm(join(kept, old), { force: true });
	// Whole or not at all: another build may look for it at the same time.
	await writeFile(`${file}.${process.pid}`, code);
	await rename(`${file}.${process.pid}`, file);
	return code;
}

async function versionOfCode(): Promise<string> {
	const packages = await readFile(join(programFolder, 'package-lock.json'));
	return createHash('sha256')
		.update(await digestOfFolders([join(programFolder, 'src')]))
		.update(packages)
		.digest('hex');
}

/** Answers requests for the program on a site that is never written: built each time, so that a change to the code counts. */
export function answerConverter(
	request: IncomingMessage,
	response: ServerResponse,
	next: (error?: unknown) => void,
): void {
	if (new URL(request.url ?? '/', 'http://localhost').pathname !== `/${converterPath}`) {
		next();
		return;
	}
	buildConverter()
		.then((code) =>
			response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(code),
		)
		.catch(next);
}

/** The converter as one module of a worker. */
export async function buildConverter(): Promise<string> {
	const result = (await build({
		root: programFolder,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [astroComponents],
		// A worker has no document, which some packages use where they can.
		resolve: { conditions: ['worker', ...defaultClientConditions] },
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			target: 'es2022',
			reportCompressedSize: false,
			rolldownOptions: {
				input: join(programFolder, 'src/converter/worker.ts'),
				output: { format: 'es', codeSplitting: false },
			},
		},
	})) as Rolldown.RolldownOutput;
	const [chunk, ...others] = result.output;
	if (others.length > 0) throw new Error(`The converter is not one file: ${others[0]?.fileName}.`);
	return chunk.code;
}

/** Compiles components as Astro does for the pages: Astro itself gives a browser none. Their styles are the site's. */
const astroComponents: Plugin = {
	name: 'guildhall-astro-components',
	enforce: 'pre',
	transform: {
		filter: { id: /\.astro$/ },
		handler(source, id) {
			const filename = `/${relative(programFolder, id).replaceAll('\\', '/')}`;
			const { code, diagnostics } = transform(source, {
				filename,
				normalizedFilename: filename,
				internalURL: 'astro/compiler-runtime',
				compact: 'jsx',
				resultScopedSlot: true,
				resolvePath: (specifier) => specifier,
			});
			const error = diagnostics.find(({ severity }) => severity === 'error');
			if (error) throw new Error(`${filename}: ${error.text}`);
			return { code, moduleType: 'ts' };
		},
	},
};
