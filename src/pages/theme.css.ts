import type { APIRoute } from 'astro';
import { getEdition } from '../publish/edition.ts';
import { formatTheme } from '../publish/theme.ts';

/** The council's colour, for every page. */
export const GET: APIRoute = () =>
	new Response(formatTheme(getEdition().site.colour), {
		headers: { 'Content-Type': 'text/css; charset=utf-8' },
	});
