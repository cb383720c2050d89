import type { APIRoute } from 'astro';
import { feedFormats, feedResponse } from '../../../components/lists/feed-response.ts';
import { getEdition } from '../../../publish/edition.ts';
import type { FeedFormat, FeedSubject } from '../../../publish/feeds.ts';
import type { AnyEntry } from '../../../register/entry.ts';
import { gather } from '../../../register/groups.ts';

interface Props extends Record<string, unknown> {
	format: FeedFormat;
	subject: FeedSubject;
	entries: AnyEntry[];
}

export function getStaticPaths() {
	const { entries } = getEdition();
	const byBody = gather(entries, ({ bodies }) => bodies);
	return entries
		.filter(({ kind }) => kind === 'body')
		.flatMap(({ id, title, url }) =>
			feedFormats.map((format) => ({
				params: { id, format },
				props: { format, subject: { title, url }, entries: byBody.get(id) ?? [] },
			})),
		);
}

export const GET: APIRoute<Props> = ({ props: { format, subject, entries } }) =>
	feedResponse(format, subject, entries);
