import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeXml } from './xml.ts';

/** The most addresses that one file may hold (sitemaps.org protocol). */
const mostAddresses = 50_000;
const notListed = new Set(['404.html', 'search/index.html', 'admin/index.html']);

/** Writes `sitemap.xml`: the address of every page. More than a file may hold are parted, and `sitemap.xml` names the parts. */
export async function writeSitemap(folder: string, paths: string[], baseUrl: string): Promise<void> {
	const pages = paths.filter((path) => path.endsWith('.html') && !notListed.has(path));
	const addresses = pages.map((path) => new URL(`/${path.replace(/index\.html$/, '')}`, baseUrl).href);
	if (addresses.length <= mostAddresses) return writeFile(join(folder, 'sitemap.xml'), formatUrls(addresses));
	const parts = Array.from(
		{ length: Math.ceil(addresses.length / mostAddresses) },
		(_, part) => `sitemap-${part + 1}.xml`,
	);
	for (const [part, name] of parts.entries()) {
		await writeFile(
			join(folder, name),
			formatUrls(addresses.slice(part * mostAddresses, (part + 1) * mostAddresses)),
		);
	}
	await writeFile(
		join(folder, 'sitemap.xml'),
		formatIndex(parts.map((name) => new URL(`/${name}`, baseUrl).href)),
	);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function formatUrls(addresses: string[]): string {
	return `${head}<urlset ${namespace}>\n${addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>\n`).join('')}</urlset>\n`;
}

function formatIndex(addresses: string[]): string {
	return `${head}<sitemapindex ${namespace}>\n${addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`).join('')}</sitemapindex>\n`;
}
