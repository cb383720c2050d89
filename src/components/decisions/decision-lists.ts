import type { Edition } from '../../publish/edition.ts';
import {
	decisionsByBody,
	decisionsByOutcome,
	isDecision,
	keyDecisions,
} from '../../register/decision-groups.ts';
import { everyWard, type Group, groupByTheme, groupByWard, groupByYear } from '../../register/groups.ts';
import { outcomeLists } from './outcome-words.ts';

/** A list of decisions that has some: where it is, and by what value the decisions in it are filtered. */
export interface DecisionListLink {
	text: string;
	href: string;
	count: number;
	value: string;
}
const families = ['year', 'body', 'outcome', 'theme', 'ward'] as const;

/** The lists of decisions that have some, by what their decisions have in common. */
export type DecisionLists = Record<(typeof families)[number], DecisionListLink[]>;

export function decisionLists({ entries, site }: Pick<Edition, 'entries' | 'site'>): DecisionLists {
	const outcomes = decisionsByOutcome(entries).map((group) => ({
		...group,
		name: outcomeLists[group.outcome].name,
	}));
	return {
		year: linksTo('years', groupByYear(entries, isDecision), ({ slug }) => slug),
		body: linksTo('bodies', decisionsByBody(entries), ({ slug }) => slug),
		outcome: linksTo('outcomes', outcomes, ({ slug }) => slug.replaceAll('-', '_')),
		theme: linksTo('themes', groupByTheme(entries, site.themes, isDecision), ({ name }) => name),
		ward: linksTo('wards', groupByWard(entries, site.wards, isDecision), ({ slug, name }) =>
			slug === everyWard ? slug : name,
		),
	};
}

/** The list of key decisions, where there are some. */
export function keyDecisionLink({ entries }: Pick<Edition, 'entries'>): DecisionListLink[] {
	const count = keyDecisions(entries).length;
	return count === 0 ? [] : [{ text: 'Key decisions', href: '/key-decisions/', count, value: 'yes' }];
}

/** Outcomes have the addresses of their lists; every other list lies below the page of what it is about. */
function linksTo(folder: string, groups: Group[], valueIn: (group: Group) => string): DecisionListLink[] {
	const below = folder === 'outcomes' ? '' : 'decisions/';
	return groups
		.filter(({ entries }) => entries.length > 0)
		.map((group) => ({
			text: group.name,
			href: `/${folder}/${group.slug}/${below}`,
			count: group.entries.length,
			value: valueIn(group),
		}));
}
