import type { Edition } from '../../publish/edition.ts';
import {
	type Group,
	groupByStanding,
	groupByTheme,
	groupByWard,
	groupByYear,
	reportsByBody,
} from '../../register/groups.ts';
import { byTitle } from '../../register/order.ts';
import { decisionSections } from '../decisions/decision-sections.ts';
import { states } from './standing-words.ts';

/** A section of the site: its lists, and the page that has them all. */
export interface SiteSection {
	heading: string;
	links: { text: string; href: string; count?: number }[];
	all?: string;
}

/** Every section of the site that has something in it. */
export function siteSections({ entries, site }: Pick<Edition, 'entries' | 'site'>): SiteSection[] {
	const count = (wanted: string) => entries.filter(({ kind }) => kind === wanted).length;
	const linksTo = (folder: string, groups: Group[]) =>
		groups.map(({ slug, name, entries: own }) => ({
			text: name,
			href: `/${folder}/${slug}/`,
			count: own.length,
		}));
	const reports = reportsByBody(entries);
	const bodies = entries.filter(({ kind }) => kind === 'body').sort(byTitle);
	const standings = groupByStanding(entries).map((group) => ({ ...group, name: states[group.state].name }));
	const pages = entries
		.filter(({ kind }) => kind === 'page')
		.map(({ title, url }) => ({ text: title, href: url }));
	const own = [
		{ text: 'Accessibility statement', href: '/accessibility/' },
		{ text: 'Contact', href: '/contact/' },
		{ text: 'What this site holds', href: '/coverage/' },
		{ text: 'Data', href: '/data/' },
		{ text: 'Feed of everything new', href: '/feed.xml' },
		{ text: 'Calendar of meetings and other dates', href: '/calendar.ics' },
	];
	const sections: SiteSection[] = [
		{
			heading: 'Papers',
			links: [
				{ text: 'Home', href: '/' },
				{ text: 'Reports', href: '/reports/', count: count('report') },
				{ text: 'Decisions', href: '/decisions/', count: count('decision') },
				{ text: 'Forward plan', href: '/forward-plan/' },
				{ text: 'Strategies', href: '/strategies/', count: count('strategy') },
				{ text: 'Guidance', href: '/guidance/', count: count('guidance') },
				{ text: 'A to Z of titles', href: '/a-to-z/' },
				{ text: 'Search', href: '/search/' },
			],
		},
		{
			heading: 'Bodies',
			links: bodies.map(({ id, title, url }) => ({
				text: title,
				href: url,
				count: reports.get(id)?.length ?? 0,
			})),
			all: '/bodies/',
		},
		...decisionSections({ entries, site }),
		{ heading: 'Themes', links: linksTo('themes', groupByTheme(entries, site.themes)), all: '/themes/' },
		{ heading: 'Where papers stand', links: linksTo('standing', standings), all: '/standing/' },
		{ heading: 'Years', links: linksTo('years', groupByYear(entries)), all: '/years/' },
		{ heading: 'Wards', links: linksTo('wards', groupByWard(entries, site.wards)), all: '/wards/' },
		{
			heading: 'This site',
			links: [...pages.filter(({ href }) => own.every((link) => link.href !== href)), ...own],
		},
	];
	return sections.filter(({ links }) => links.length > 0);
}
