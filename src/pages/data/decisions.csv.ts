import type { APIRoute } from 'astro';
import { decisionsResponse } from '../../components/decisions/decision-response.ts';

export const GET: APIRoute = () => decisionsResponse('csv');
