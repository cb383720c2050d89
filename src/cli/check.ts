import { formatRule } from '../checks/rule-guide.ts';
import { rulesByName } from '../checks/rules.ts';
import { checkContent } from '../publish/check-content.ts';
import { closest } from '../records/closest.ts';
import { formatHidden } from './format-hidden.ts';
import { countOf, formatProblems } from './format-problems.ts';
import { readOptions, WrongUse } from './options.ts';

/** Shows every problem of every file, or with `--explain RULE` what a rule asks and why. Returns the exit code. */
export async function check(args: string[]): Promise<number> {
	const [first, name, ...more] = args;
	if (first === '--explain') return explain(name, more);
	const options = readOptions(args, new Date());
	const { problems, register, acknowledged } = await checkContent(options);
	process.stdout.write(formatProblems(problems, options.format, acknowledged));
	if (options.format === 'text' && problems.length === 0) {
		const files = register?.records.length ?? 0;
		process.stdout.write(`${countOf(problems, acknowledged)} in ${files} files.\n`);
	}
	if (options.format === 'text' && register) process.stdout.write(formatHidden(register));
	return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

function explain(name: string | undefined, more: string[]): number {
	if (name === undefined || more.length > 0)
		throw new WrongUse('--explain takes the name of one rule: npm run check -- --explain weekday-date');
	const rule = rulesByName.get(name);
	if (!rule) {
		const [near] = closest(name, rulesByName.keys());
		throw new WrongUse(
			`There is no rule "${name}". ${near ? `Did you mean ${near}?` : 'All rules are in src/docs/rules.md.'}`,
		);
	}
	process.stdout.write(formatRule(rule));
	return 0;
}
