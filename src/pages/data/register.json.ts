import type { APIRoute } from 'astro';
import { getEdition } from '../../publish/edition.ts';
import { formatRegister, streamText } from '../../publish/register-data.ts';

/** Every published record as data. */
export const GET: APIRoute = () =>
	new Response(streamText(formatRegister(getEdition())), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
