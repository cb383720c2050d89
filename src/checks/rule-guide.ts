import type { Rule } from '../records/rule.ts';
import { ruleGroups } from './rules.ts';

/** The guide to every rule, in Markdown. */
export function buildRuleGuide(): string {
	const intro = [
		'# Rules',
		'',
		'What `npm run check` looks for. Each problem ends with the name of its rule in square brackets.',
		'An error stops the build, a warning is most likely a mistake, advice could make a paper better.',
		'`npm run check -- --explain RULE` shows what stands here about one rule.',
		'',
		'A council gives a rule another level in `site.yaml`, or switches it off:',
		'',
		'```yaml',
		'checks:',
		'  section-present: advice',
		'  contact-until: off',
		'```',
		'',
		'One problem that is right as it is, is acknowledged in its file with the reason, which is never shown on the site. Without a `line` it is every problem of the rule in that file:',
		'',
		'```yaml',
		'acknowledged:',
		'  - rule: weekday-date',
		'    reason: The letter that is quoted has it so.',
		'    line: 41',
		'```',
		'',
		'Rules that are marked as fixed keep secrets, or the site whole: they stay errors.',
		'This page is made by `npm run generate`.',
	];
	const groups = ruleGroups.flatMap(({ title, rules }) => [
		`## ${title}`,
		...[...rules].sort((a, b) => a.name.localeCompare(b.name, 'en')).flatMap(section),
	]);
	return `${[intro.join('\n'), ...groups].join('\n\n')}\n`;
}

function section(rule: Rule): string[] {
	return [`### ${rule.name}`, `${formatLevel(rule)}. ${rule.about}`];
}

function formatLevel({ level, isFixed }: Rule): string {
	return `${level.charAt(0).toUpperCase()}${level.slice(1)}${isFixed ? ', fixed' : ''}`;
}

/** What the guide says of one rule, for a terminal. */
export function formatRule(rule: Rule): string {
	return `${rule.name} (${formatLevel(rule).toLowerCase()})\n\n${rule.about}\n`;
}
