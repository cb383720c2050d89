import { converterPath } from './converter.ts';
import type { Edition } from './edition.ts';

/** Looks whether a built site is whole: a page for each entry, each attachment, and what leads to them. */
export function verifySite({ entries, earlier, site }: Edition, paths: string[]): void {
	const there = new Set(paths);
	const wanted = [
		'index.html',
		'404.html',
		'data/register.json',
		'data/decisions.json',
		'convert/index.html',
		'convert/council.json',
		converterPath,
	];
	for (const { url, attachments } of entries) {
		wanted.push(pageOf(url), ...attachments.map((attachment) => attachment.url.slice(1)));
	}
	if (site.web_form) wanted.push('admin/index.html', 'admin/config.yml', 'admin/decap-cms.js');
	wanted.push(...earlier.map(({ entry }) => pageOf(entry.url)));
	const missing = wanted.filter((path) => !there.has(path));
	if (missing.length === 0) return;
	const some = missing.slice(0, 20).join(', ');
	throw new Error(`The site is not whole and was not put in place. Missing: ${some}`);
}

/** The file of the page at an address, below the folder of the site. */
export function pageOf(url: string): string {
	return `${url.slice(1)}index.html`;
}
