import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIndex } from 'pagefind';
import type { ViteDevServer } from 'vite';
import { getEdition } from './edition.ts';
import { indexOptions, searchedPart } from './search-index.ts';
import { wordCounter, wordList } from './search-words.ts';

/** Answers requests for the search index of a site that is never written: made from its pages when it is first asked for. */
export function searchMiddleware(server: ViteDevServer) {
	let index: Promise<Map<string, Uint8Array>> | undefined;
	const handle = (
		request: IncomingMessage,
		response: ServerResponse,
		next: (error?: unknown) => void,
	): void => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		if (!path.startsWith('/pagefind/')) {
			next();
			return;
		}
		index ??= indexPages(server);
		index.then((files) => send(response, path, files.get(path.slice('/pagefind/'.length)))).catch(next);
	};
	const forget = (): void => {
		index = undefined;
	};
	return { handle, forget };
}

function send(response: ServerResponse, path: string, file: Uint8Array | undefined): void {
	if (!file) {
		response.writeHead(404).end();
		return;
	}
	const type = path.endsWith('.js')
		? 'text/javascript'
		: path.endsWith('.json')
			? 'application/json'
			: 'application/octet-stream';
	response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(file);
}

async function indexPages(server: ViteDevServer): Promise<Map<string, Uint8Array>> {
	const address = server.httpServer?.address() as AddressInfo | undefined;
	if (!address) throw new Error('The server is not listening yet.');
	const { index, errors } = await createIndex(indexOptions);
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const words = wordCounter();
	const { entries, drafts } = getEdition();
	for (const { url } of entries.filter((entry) => !drafts?.has(entry.url))) {
		const page = await fetch(`http://localhost:${address.port}${url}`);
		const content = searchedPart(await page.text());
		if (content === undefined) continue;
		words.read(content);
		await index.addHTMLFile({ url, content });
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	const made = files.map(({ path, content }): [string, Uint8Array] => [
		path.replace(/^pagefind\//, ''),
		content,
	]);
	return new Map([...made, [wordList, new TextEncoder().encode(words.format())]]);
}
