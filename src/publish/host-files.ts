import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebForm } from '../records/web-form.ts';
import type { Edition } from './edition.ts';
import { hostHeaders, hostTypes, type Redirects } from './host-headers.ts';
import { formHeaders } from './web-form/form-policy.ts';
import { formAddress } from './web-form/form-routes.ts';

/** Writes what tells a static host how to serve the site: `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them. */
export async function writeHostFiles(edition: Edition, folder: string, paths: string[]): Promise<void> {
	const rules = [...headerRules(edition.site.web_form, paths)].map(([path, headers]) => {
		const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
		return `${path}\n${lines.join('')}`;
	});
	await writeFile(join(folder, '_headers'), rules.join(''));
	const redirects = [...redirectsOf(edition)].map(([from, to]) => `${from} ${to} 301\n`);
	await writeFile(join(folder, '_redirects'), redirects.join(''));
}

type Headers = Record<string, string>;

/** Which headers the files at an address have. */
function* headerRules(
	form: WebForm | undefined,
	paths: string[],
): Generator<[path: string, headers: Headers]> {
	const own = form ? formHeaders(form) : {};
	const [ofPages, ofAll] = part(hostHeaders, (name) => name in own);
	yield ['/*', ofAll];
	// Hosts join what two rules say of one header: what the form has otherwise is said of all that is not the form.
	if (form) {
		const others = new Set(paths.map(topOf).filter((path) => path !== `${formAddress}*`));
		for (const path of others) yield [path, ofPages];
		yield [`${formAddress}*`, own];
	}
	for (const [path, type] of Object.entries(hostTypes)) yield [path, { 'Content-Type': type }];
}

function part(headers: Headers, isFirst: (name: string) => boolean): [Headers, Headers] {
	const pick = (wanted: boolean) =>
		Object.fromEntries(Object.entries(headers).filter(([name]) => isFirst(name) === wanted));
	return [pick(true), pick(false)];
}

/** The address of a file at the root of the site, or of all below a folder there. */
function topOf(path: string): string {
	const [first = '', ...below] = path.split('/');
	if (below.length > 0) return `/${first}/*`;
	return first === 'index.html' ? '/' : `/${first}`;
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
