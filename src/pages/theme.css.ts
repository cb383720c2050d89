import type { APIRoute } from 'astro';
import { getEdition } from '../publish/edition.ts';
import { formatDay, formatTheme } from '../publish/theme.ts';

/** The council's colour, and the day of the edition, for every page. */
export const GET: APIRoute = () => {
	const { site, today } = getEdition();
	return new Response(formatTheme(site.colour) + formatDay(today), {
		headers: { 'Content-Type': 'text/css; charset=utf-8' },
	});
};
