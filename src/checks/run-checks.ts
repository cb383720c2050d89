import { byPlace, type Problem } from '../records/problem.ts';
import type { Matter } from './check.ts';
import { checks } from './checks.ts';

/** Runs every rule over every record; all problems, in the order of their places. */
export function runChecks(matter: Matter): Problem[] {
	const problems: Problem[] = [];
	for (const record of matter.register.records) {
		for (const { name: rule, level, run } of checks) {
			for (const finding of run(record, matter)) problems.push({ ...finding, level, rule });
		}
	}
	return problems.sort(byPlace);
}
