import type { CouncilRecord } from '../records/kinds.ts';
import { byPlace, type Problem } from '../records/problem.ts';
import type { Matter } from './check.ts';
import { checks } from './checks.ts';

/** Runs every rule over every record; all problems, in the order of their places. */
export function runChecks(matter: Matter): Problem[] {
	const problems = checks.flatMap(({ name: rule, level, run, runOnce }) => {
		const findings = matter.register.records.flatMap((record) => [...(run?.(record, matter) ?? [])]);
		return [...findings, ...(runOnce?.(matter) ?? [])].map((finding) => ({ ...finding, level, rule }));
	});
	return problems.sort(byPlace);
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
