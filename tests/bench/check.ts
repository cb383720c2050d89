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

/** After the last of the meetings, and before the first: when every paper is settled, and when every one can be changed. */
const settled = '2026-11-23';
const open = '2005-11-23';
const runs = [
	{ name: 'cold', cache: 'cache', today: settled },
	{ name: 'unchanged', cache: 'cache', today: settled },
	{ name: 'all open, cold', cache: 'other-cache', today: open },
	{ name: 'all open, unchanged', cache: 'other-cache', today: open },
];

/** Checks a council of a number of reports, each day first with nothing kept of an earlier run and then with all of it. */
export async function measureCheck(folder: string, reports: number): Promise<CheckRun[]> {
	const content = join(folder, 'content');
	await makeCouncil(content, reports);
	const measured: CheckRun[] = [];
	for (const { name, cache, today } of runs) {
		globalThis.gc?.();
		const before = process.cpuUsage();
		const { problems } = await checkContent({ content, cache: join(folder, cache), today });
		const { user, system } = process.cpuUsage(before);
		measured.push({ name, seconds: (user + system) / 1e6, problems: problems.length });
	}
	return measured;
}
