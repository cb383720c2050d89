import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves a built site as a host would: with its headers, its redirects and its page for what is not there. */
export async function serveSite(folder: string, port: number): Promise<Server> {
	const redirects = await readRedirects(folder);
	const notFound = await readFile(join(folder, '404.html'));
	const addHeaders = await readHeaders(folder);
	const files = sirv(folder, { dev: true, etag: true });
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		addHeaders(response, path);
		const moved = redirects.get(path);
		if (moved) return void response.writeHead(301, { Location: moved }).end();
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
	});
}

/** Sets the headers that the site's own `_headers` gives an address. */
type AddHeaders = (response: ServerResponse, address: string) => void;

async function readHeaders(folder: string): Promise<AddHeaders> {
	const text = await readFile(join(folder, '_headers'), 'utf8');
	const rules = text.split(/^(?=\/)/m).map((rule) => {
		const [path = '', ...lines] = rule.trim().split('\n');
		const headers = lines.map((line) => /^\s*([\w-]+): (.*)$/.exec(line)?.slice(1) ?? []);
		return { pattern: patternOf(path), headers };
	});
	return (response, address) => {
		for (const [name = '', value = ''] of rules.flatMap(({ pattern, headers }) =>
			pattern.test(address) ? headers : [],
		)) {
			// Over plain HTTP on this machine, a browser would remember it and refuse the next program on the same port.
			if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
		}
	};
}

/** `*` stands for anything, and `:id` for a part of an address. */
function patternOf(path: string): RegExp {
	const escaped = path.replace(/[.+?^$()[\]{}|\\]/g, '\\$&');
	return new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`);
}

async function readRedirects(folder: string): Promise<Map<string, string>> {
	const lines = (await readFile(join(folder, '_redirects'), 'utf8'))
		.split('\n')
		.filter((line) => line !== '');
	return new Map(lines.map((line) => line.split(' ')).map(([from = '', to = '']) => [from, to]));
}
