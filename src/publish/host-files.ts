import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from './edition.ts';
import { hostHeaders, hostTypes, type Redirects } from './host-headers.ts';

/** Writes what tells a static host how to serve the site: `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them. */
export async function writeHostFiles(edition: Edition, folder: string): Promise<void> {
	const headers = Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
	const types = Object.entries(hostTypes).map(([path, type]) => `${path}\n  Content-Type: ${type}\n`);
	await writeFile(join(folder, '_headers'), `/*\n${headers.join('')}${types.join('')}`);
	const redirects = [...redirectsOf(edition)].map(([from, to]) => `${from} ${to} 301\n`);
	await writeFile(join(folder, '_redirects'), redirects.join(''));
}

/** The old addresses of published records, and where they lead now. */
export function redirectsOf({ entries }: Edition): Redirects {
	const pairs = entries.flatMap(({ data, url }) =>
		('aliases' in data ? data.aliases : []).flatMap((alias) =>
			pathOf(alias).map((path) => [path, url] as const),
		),
	);
	return new Map(pairs);
}

/** An alias may be a whole address or a path; other names, as of guidance, are not addresses. */
function pathOf(alias: string): string[] {
	if (/^\/[^\s]*$/.test(alias)) return [alias];
	if (!/^https?:\/\//.test(alias) || !URL.canParse(alias)) return [];
	return [new URL(alias).pathname];
}
