import { getEdition } from '../../publish/edition.ts';
import { isDecision } from '../../register/decision-groups.ts';
import { everyWard, gather, groupByWard } from '../../register/groups.ts';
import { slugOf } from '../../register/slug.ts';
import type { FeedProps } from './feed-response.ts';

/** The feed of everything. */
export function wholeFeed(): FeedProps {
	return { subject: { title: 'Reports and decisions', url: '/' }, entries: getEdition().entries };
}

/** The feed of decisions alone. */
export function decisionsFeed(): FeedProps {
	return {
		subject: { title: 'Decisions', url: '/decisions/' },
		entries: getEdition().entries.filter(isDecision),
	};
}

/** The feeds of the bodies, as Astro asks for them. */
export function bodyFeeds(): { params: { id: string }; props: FeedProps }[] {
	const { entries } = getEdition();
	const byBody = gather(entries, ({ bodies }) => bodies);
	const bodies = entries.filter(({ kind }) => kind === 'body');
	return bodies.map(({ id, title, url }) => ({
		params: { id },
		props: { subject: { title, url }, entries: byBody.get(id) ?? [] },
	}));
}

/** The feeds of the themes, as Astro asks for them. */
export function themeFeeds(): { params: { theme: string }; props: FeedProps }[] {
	const { entries, site } = getEdition();
	const byTheme = gather(entries, ({ themes }) => themes);
	return site.themes.map((name) => {
		const theme = slugOf(name);
		return {
			params: { theme },
			props: { subject: { title: name, url: `/themes/${theme}/` }, entries: byTheme.get(name) ?? [] },
		};
	});
}

/** The feeds of the wards, as Astro asks for them: what names a ward and what concerns every one. The latter has a feed of its own too. */
export function wardFeeds(): { params: { ward: string }; props: FeedProps }[] {
	const { entries, site } = getEdition();
	return groupByWard(entries, site.wards, () => true).map(({ slug: ward, name, entries: own }) => ({
		params: { ward },
		props: {
			subject: { title: ward === everyWard ? name : `${name} ward`, url: `/wards/${ward}/` },
			entries: own,
		},
	}));
}
