import { checkContent } from '../publish/check-content.ts';
import { formatHidden } from './format-hidden.ts';
import { countOf, formatProblems } from './format-problems.ts';
import { readOptions } from './options.ts';

/** Shows every problem of every file. Returns the exit code. */
export async function check(args: string[]): Promise<number> {
	const options = readOptions(args, new Date());
	const { problems, register } = await checkContent(options);
	process.stdout.write(formatProblems(problems, options.format));
	if (options.format === 'text' && problems.length === 0) {
		process.stdout.write(`${countOf(problems)} in ${register?.records.length ?? 0} files.\n`);
	}
	if (options.format === 'text' && register) process.stdout.write(formatHidden(register));
	return problems.some(({ level }) => level === 'error') ? 1 : 0;
}
