import { buildSite } from '../publish/build-site.ts';
import { formatProblems } from './format-problems.ts';
import { readOptions } from './options.ts';
import { startProgress } from './progress.ts';

/** Checks, builds, verifies, and puts the result in `--out`. Returns the exit code. */
export async function build(args: string[]): Promise<number> {
	const options = readOptions(args, new Date());
	const progress = startProgress();
	const { problems, pages, untold = 0 } = await buildSite({ ...options, onStage: progress.stage });
	progress.end();
	process.stdout.write(formatProblems(problems, options.format));
	if (pages === undefined) {
		process.stderr.write(`Nothing was built, and ${options.out} is as it was.\n`);
		return 1;
	}
	if (untold > 0) process.stderr.write(`${untold} more of papers that are not shown: npm run check\n`);
	process.stderr.write(`${pages} pages are in ${options.out}.\n`);
	return 0;
}
