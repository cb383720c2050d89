import type { APIRoute } from 'astro';
import { getEdition } from '../publish/edition.ts';

/** Everything may be read by everyone; results of a search are not pages of their own. */
export const GET: APIRoute = () => {
	const sitemap = new URL('/sitemap.xml', getEdition().site.base_url).href;
	return new Response(`User-agent: *\nDisallow: /search/?\n\nSitemap: ${sitemap}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
