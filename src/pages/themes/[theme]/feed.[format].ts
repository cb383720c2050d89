import type { APIRoute } from 'astro';
import { feedFormats, feedResponse } from '../../../components/lists/feed-response.ts';
import { getEdition } from '../../../publish/edition.ts';
import type { FeedFormat, FeedSubject } from '../../../publish/feeds.ts';
import type { AnyEntry } from '../../../register/entry.ts';
import { gather } from '../../../register/groups.ts';
import { slugOf } from '../../../register/slug.ts';

interface Props extends Record<string, unknown> {
	format: FeedFormat;
	subject: FeedSubject;
	entries: AnyEntry[];
}

export function getStaticPaths() {
	const { entries, site } = getEdition();
	const byTheme = gather(entries, ({ themes }) => themes);
	return site.themes.flatMap((name) => {
		const theme = slugOf(name);
		const props = { subject: { title: name, url: `/themes/${theme}/` }, entries: byTheme.get(name) ?? [] };
		return feedFormats.map((format) => ({ params: { theme, format }, props: { ...props, format } }));
	});
}

export const GET: APIRoute<Props> = ({ props: { format, subject, entries } }) =>
	feedResponse(format, subject, entries);
