import type { APIRoute } from 'astro';
import { feedFormats, feedResponse } from '../components/lists/feed-response.ts';
import { getEdition } from '../publish/edition.ts';

export const getStaticPaths = () => feedFormats.map((format) => ({ params: { format }, props: { format } }));

export const GET: APIRoute<{ format: (typeof feedFormats)[number] }> = ({ props }) =>
	feedResponse(props.format, { title: 'Reports and decisions', url: '/' }, getEdition().entries);
