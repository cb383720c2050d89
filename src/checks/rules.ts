import { lossGuide } from '../markdown/loss-guide.ts';
import { readingGuide } from '../records/reading-guide.ts';
import type { Rule } from '../records/rule.ts';
import { checks } from './checks.ts';
import { settlingGuide } from './settling-guide.ts';

/** Rules of one sort, as the guide lists them. */
export interface RuleGroup {
	title: string;
	rules: Rule[];
}

export const ruleGroups: RuleGroup[] = [
	{ title: 'What papers say', rules: checks },
	{ title: 'Text that would be lost or changed', rules: lossGuide },
	{ title: 'Files that can be read', rules: readingGuide },
	{ title: 'Rules about the rules', rules: settlingGuide },
];

/** Every rule by its name. */
export const rulesByName: ReadonlyMap<string, Rule> = new Map(
	ruleGroups.flatMap(({ rules }) => rules.map((rule) => [rule.name, rule])),
);
