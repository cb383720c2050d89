import type { APIRoute } from 'astro';
import { themeFeeds } from '../../../components/lists/feed-paths.ts';
import { type FeedProps, feedResponse } from '../../../components/lists/feed-response.ts';

export const getStaticPaths = themeFeeds;

export const GET: APIRoute<FeedProps> = ({ props }) => feedResponse('xml', props);
