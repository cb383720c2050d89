import { buildSite } from '../publish/build-site.ts';
import { formatProblems } from './format-problems.ts';
import { readOptions } from './options.ts';
import { startProgress } from './progress.ts';

/** Checks, builds, verifies, and puts the result in `--out`. Returns the exit code. */
export async function build(args: string[]): Promise<number> {
	const options = readOptions(args, new Date());
	const progress = startProgress();
	const { problems, pages } = await buildSite({ ...options, onStage: progress.stage });
	progress.end();
	process.stdout.write(formatProblems(problems, options.format));
	if (pages === undefined) {
		process.stderr.write(`Nothing was built, and ${options.out} is as it was.\n`);
		return 1;
	}
	process.stderr.write(`${pages} pages are in ${options.out}.\n`);
	return 0;
}
