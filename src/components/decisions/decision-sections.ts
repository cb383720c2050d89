import type { Edition } from '../../publish/edition.ts';
import type { SiteSection } from '../lists/site-sections.ts';
import { decisionLists, keyDecisionLink } from './decision-lists.ts';

/** The lists of decisions, as sections of the site map. */
export function decisionSections(edition: Pick<Edition, 'entries' | 'site'>): SiteSection[] {
	const { year, body, outcome, theme, ward } = decisionLists(edition);
	return [
		{ heading: 'Decisions by outcome', links: [...outcome, ...keyDecisionLink(edition)], all: '/outcomes/' },
		{ heading: 'Decisions by body', links: body },
		{ heading: 'Decisions by theme', links: theme },
		{ heading: 'Decisions by year', links: year },
		{ heading: 'Decisions by ward', links: ward },
	];
}
