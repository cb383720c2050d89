import type { APIRoute } from 'astro';
import { getEdition } from '../../publish/edition.ts';
import { buildReferences } from '../../publish/register-data.ts';

/** Reports by the council's own number. */
export const GET: APIRoute = () => Response.json(buildReferences(getEdition().entries));
