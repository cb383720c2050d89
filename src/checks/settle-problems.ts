import type { Acknowledgement } from '../records/acknowledgement.ts';
import type { CouncilRecord } from '../records/kinds.ts';
import type { Problem } from '../records/problem.ts';
import type { Rule } from '../records/rule.ts';
import { type Matter, placeOf } from './check.ts';
import { suggestName } from './names.ts';
import { rulesByName } from './rules.ts';
import { settlingRules } from './settling-guide.ts';

/** The problems that are shown, and how many are not because a file says why they are right as they are. */
export interface Settled {
	problems: Problem[];
	acknowledged: number;
}

/** Gives each problem the level that the council gave its rule, and sets aside those that their files acknowledge. */
export function settleProblems(found: Problem[], matter: Matter): Settled {
	const levelled = found.flatMap((problem) => withLevel(problem, matter));
	const own = [...wrongLevels(matter)];
	const taken = new Set<Problem>();
	const byFile = Map.groupBy(levelled, ({ place }) => place.file);
	for (const record of matter.register.records) {
		const list = acknowledgementsOf(record);
		if (list.length === 0) continue;
		const here = byFile.get(record.file) ?? [];
		for (const [index, acknowledgement] of list.entries()) {
			const rule = rulesByName.get(acknowledgement.rule);
			const matching = rule?.isFixed ? [] : here.filter((problem) => isMeant(problem, acknowledgement));
			for (const problem of matching) taken.add(problem);
			const problem = wrongAcknowledgement(
				acknowledgement,
				rule,
				matching.length > 0 || isSilent(rule, matter),
			);
			if (problem)
				own.push(...withLevel({ ...problem, place: placeOf(record, 'acknowledged', index, 'rule') }, matter));
		}
	}
	return {
		problems: [...levelled.filter((problem) => !taken.has(problem)), ...own],
		acknowledged: taken.size,
	};
}

function acknowledgementsOf({ data }: CouncilRecord): Acknowledgement[] {
	return ('acknowledged' in data && data.acknowledged) || [];
}

function isMeant({ rule, place }: Problem, { rule: name, line }: Acknowledgement): boolean {
	return rule === name && (line === undefined || line === place.line);
}

/** A rule finds nothing where it is switched off, and may find less than there is while a file cannot be read. */
function isSilent(rule: Rule | undefined, { register, unread }: Matter): boolean {
	return unread.size > 0 || (rule !== undefined && register.site.checks[rule.name] === 'off');
}

function withLevel(problem: Problem, { register }: Matter): Problem[] {
	const level = register.site.checks[problem.rule];
	if (level === undefined || rulesByName.get(problem.rule)?.isFixed) return [problem];
	return level === 'off' ? [] : [{ ...problem, level }];
}

function* wrongLevels({ register: { site, nameOf } }: Matter): Iterable<Problem> {
	const place = { file: nameOf('site.yaml'), line: 1, column: 1 };
	for (const [name, level] of Object.entries(site.checks)) {
		const rule = rulesByName.get(name);
		if (!rule) yield { place, ...unknown(name, `take it out of \`checks\``) };
		else if (rule.isFixed && level !== rule.level)
			yield {
				place,
				...named(settlingRules.kept),
				reason: `\`checks\` makes \`${name}\` ${level === 'off' ? 'silent' : `a matter of ${level}`}, and it keeps secrets or the site whole.`,
				fix: `Take \`${name}\` out of \`checks\`.`,
			};
	}
}

function wrongAcknowledgement(
	{ rule: name }: Acknowledgement,
	rule: Rule | undefined,
	isUsed: boolean,
): Omit<Problem, 'place'> | undefined {
	if (!rule) return unknown(name, 'take the acknowledgement out');
	if (rule.isFixed)
		return {
			...named(settlingRules.kept),
			reason: `A problem of \`${name}\` cannot be acknowledged: the rule keeps secrets or the site whole.`,
			fix: 'Mend what the rule finds, and take the acknowledgement out.',
		};
	if (isUsed) return undefined;
	return {
		...named(settlingRules.unused),
		reason: `\`${name}\` finds nothing here that this acknowledges.`,
		fix: 'Take the acknowledgement out; or, if the problem is there, correct its line.',
	};
}

function unknown(name: string, otherwise: string): Omit<Problem, 'place'> {
	return {
		...named(settlingRules.unknown),
		reason: `There is no rule called "${name}".`,
		fix: suggestName(name, rulesByName.keys(), otherwise),
	};
}

function named({ name: rule, level }: Rule): Pick<Problem, 'rule' | 'level'> {
	return { rule, level };
}
