import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { hostHeaders, hostTypes } from './host-headers.ts';

/** Serves a built site as a host would: with its headers, its redirects and its page for what is not there. */
export async function serveSite(folder: string, port: number): Promise<Server> {
	const redirects = await readRedirects(folder);
	const notFound = await readFile(join(folder, '404.html'));
	const files = sirv(folder, { dev: true, etag: true, setHeaders: addHeadersOfFile });
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const moved = redirects.get(path);
		if (moved) return redirect(response, moved);
		files(request, response, () => {
			addHeaders(response);
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
	});
}

function addHeadersOfFile(response: ServerResponse, path: string): void {
	addHeaders(response);
	const type = types.find(([pattern]) => pattern.test(path))?.[1];
	if (type) response.setHeader('Content-Type', type);
}

const types = Object.entries(hostTypes).map(
	([path, type]) => [new RegExp(`^${path.replace(':id', '[^/]+')}$`), type] as const,
);

function addHeaders(response: ServerResponse): void {
	for (const [name, value] of Object.entries(hostHeaders)) {
		// Over plain HTTP on this machine, a browser would remember it and refuse the next program on the same port.
		if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
	}
}

function redirect(response: ServerResponse, to: string): void {
	addHeaders(response);
	response.writeHead(301, { Location: to }).end();
}

async function readRedirects(folder: string): Promise<Map<string, string>> {
	const lines = (await readFile(join(folder, '_redirects'), 'utf8'))
		.split('\n')
		.filter((line) => line !== '');
	return new Map(lines.map((line) => line.split(' ')).map(([from = '', to = '']) => [from, to]));
}
