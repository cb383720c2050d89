import type { CouncilRecord } from '../records/kinds.ts';
import { byPlace, type Problem } from '../records/problem.ts';
import type { Finding, Matter } from './check.ts';
import { checks } from './checks.ts';

/**
 * Runs every rule over every record; all problems, in the order of their places. One record after another: what several
 * rules read of its text need be kept no longer than that.
 */
export function runChecks(matter: Matter): Problem[] {
	const found = checks.map((check) => ({ check, problems: [] as Problem[] }));
	const take = (findings: Iterable<Finding> | undefined, { check, problems }: (typeof found)[number]) => {
		const { name: rule, level } = check;
		for (const finding of findings ?? []) problems.push({ ...finding, level, rule });
	};
	for (const record of matter.register.records) {
		for (const one of found) take(one.check.run?.(record, matter), one);
	}
	for (const one of found) take(one.check.runOnce?.(matter), one);
	return found.flatMap(({ problems }) => problems).sort(byPlace);
}

/** What the rules find in one record among all: the problems that `runChecks` has in its file, without looking at the others. */
export function runChecksOn(record: CouncilRecord, matter: Matter): Problem[] {
	const problems = checks.flatMap(({ name: rule, level, run, runOnce }) =>
		[...(run?.(record, matter) ?? []), ...(runOnce?.(matter) ?? [])]
			.filter(({ place }) => place.file === record.file)
			.map((finding) => ({ ...finding, level, rule })),
	);
	return problems.sort(byPlace);
}
