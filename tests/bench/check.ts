import { join } from 'node:path';
import { checkContent } from '../../src/publish/check-content.ts';
import { makeCouncil } from './make-council.ts';

/** What one run of every rule took. */
export interface CheckRun {
	name: string;
	/** Of the processor, in all threads. */
	seconds: number;
	problems: number;
}

/** Checks a council of a number of reports, first with nothing kept of an earlier run and then with all of it. */
export async function measureCheck(folder: string, reports: number): Promise<CheckRun[]> {
	const content = join(folder, 'content');
	await makeCouncil(content, reports);
	const runs: CheckRun[] = [];
	for (const name of ['cold', 'unchanged']) {
		const before = process.cpuUsage();
		const { problems } = await checkContent({ content, cache: join(folder, 'cache'), today: '2026-11-23' });
		const { user, system } = process.cpuUsage(before);
		runs.push({ name, seconds: (user + system) / 1e6, problems: problems.length });
	}
	return runs;
}
