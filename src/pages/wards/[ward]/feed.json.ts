import type { APIRoute } from 'astro';
import { wardFeeds } from '../../../components/lists/feed-paths.ts';
import { type FeedProps, feedResponse } from '../../../components/lists/feed-response.ts';

export const getStaticPaths = wardFeeds;

export const GET: APIRoute<FeedProps> = ({ props }) => feedResponse('json', props);
