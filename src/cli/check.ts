import { checkContent } from '../publish/check-content.ts';
import { countOf, formatProblems } from './format-problems.ts';
import { readOptions } from './options.ts';

/** Shows every problem of every file. Returns the exit code. */
export async function check(args: string[]): Promise<number> {
	const options = readOptions(args, new Date());
	const { problems, register } = await checkContent(options);
	process.stdout.write(formatProblems(problems, options.format));
	if (problems.length === 0 && options.format === 'text') {
		process.stdout.write(`${countOf(problems)} in ${register?.records.length ?? 0} files.\n`);
	}
	return problems.some(({ level }) => level === 'error') ? 1 : 0;
}
