import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { dev } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Problem } from '../records/problem.ts';
import type { ContentOptions } from './check-content.ts';
import { answerConverter } from './converter.ts';
import { searchMiddleware } from './dev-search.ts';
import { type Edition, setEdition } from './edition.ts';
import { programFolder } from './program.ts';
import { readEdition } from './read-edition.ts';
import { readPreview } from './read-preview.ts';
import { formRoutes } from './web-form/form-routes.ts';

export interface DevOptions extends ContentOptions {
	port: number;
	/** Shows the drafts too, which then are in this process's memory and nowhere else. */
	drafts: boolean;
	/** Told of what is wrong after each reading; with no edition the one before stays on show. */
	onRead(problems: Problem[], published: boolean): void;
}

/** The site with hot reload: a change to content, a template or code shows at once. Returns its address, or nothing when there is nothing to show yet. */
export async function startDevServer(options: DevOptions): Promise<string | undefined> {
	const { edition, problems } = await (options.drafts ? readPreview : readEdition)(options);
	options.onRead(problems, edition !== undefined);
	if (!edition) return undefined;
	setEdition(edition);
	const { address } = await dev({
		root: programFolder,
		site: edition.site.base_url,
		cacheDir: resolve(options.cache, 'astro-dev'),
		// Two servers of one program would take each other's packages away.
		vite: { cacheDir: resolve(options.cache, 'vite-dev') },
		// This machine alone may ask: what is shown may be a draft.
		server: { host: false, port: options.port },
		logLevel: 'warn',
		integrations: [rereading(options), ...formRoutes(edition.site)],
	});
	return `http://localhost:${address.port}/`;
}

/** Reads the content again, with the code as it is then, when a file of either changes. */
function rereading(options: DevOptions): AstroIntegration {
	return {
		name: 'guildhall-rereading',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const search = searchMiddleware(server);
				server.middlewares.use(search.handle);
				server.middlewares.use(answerConverter);
				const reread = async (): Promise<void> => {
					const read = await loadReader(server, options);
					const { edition, problems } = await read(options);
					options.onRead(problems, edition !== undefined);
					if (!edition) return;
					setEdition(edition);
					search.forget();
					forgetPaths(server);
					server.ws.send({ type: 'full-reload' });
				};
				watch(
					server,
					[options.content, join(programFolder, 'templates'), join(programFolder, 'src')],
					reread,
				);
			},
		},
	};
}

/** Astro keeps what `getStaticPaths` gave until it hears that content has changed. */
function forgetPaths(server: ViteDevServer): void {
	for (const environment of Object.values(server.environments))
		environment.hot.send('astro:content-changed', {});
}

type Reader = (options: ContentOptions) => Promise<{ edition?: Edition; problems: Problem[] }>;

/** Through Vite, so that a change to the code that reads counts too. */
async function loadReader(server: ViteDevServer, { drafts }: DevOptions): Promise<Reader> {
	const [file, name] = drafts ? ['read-preview.ts', 'readPreview'] : ['read-edition.ts', 'readEdition'];
	const module = await server.ssrLoadModule(join(programFolder, 'src/publish', file));
	return module[name] as Reader;
}

/** Calls back once for changes that come together, such as those of a save or of a branch that is switched. */
function watch(server: ViteDevServer, folders: string[], callback: () => Promise<void>): void {
	const watched = folders.map((folder) => resolve(folder));
	server.watcher.add(watched);
	let timer: NodeJS.Timeout | undefined;
	server.watcher.on('all', (_event, path) => {
		if (!watched.some((folder) => path.startsWith(folder))) return;
		clearTimeout(timer);
		timer = setTimeout(() => void callback().catch((error: unknown) => console.error(error)), 50);
	});
}
