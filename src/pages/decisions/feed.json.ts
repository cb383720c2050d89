import type { APIRoute } from 'astro';
import { decisionsFeed } from '../../components/lists/feed-paths.ts';
import { feedResponse } from '../../components/lists/feed-response.ts';

export const GET: APIRoute = () => feedResponse('json', decisionsFeed());
