import type { APIRoute } from 'astro';
import { getEdition } from '../../publish/edition.ts';
import { buildCouncilData } from '../../register/council-data.ts';

/** What "Convert a Word report" knows of the council: what is public, and no texts. */
export const GET: APIRoute = () => Response.json(buildCouncilData(getEdition()));
