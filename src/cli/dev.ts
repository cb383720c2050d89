import { startDevServer } from '../publish/dev-server.ts';
import { writeEditorFiles } from '../publish/editor-files.ts';
import { countOf, formatProblems } from './format-problems.ts';
import { readOptions } from './options.ts';

/** Serves the site with hot reload until it is stopped. Returns the exit code when there is nothing to serve. */
export async function dev(args: string[]): Promise<number> {
	const drafts = args.includes('--drafts');
	const options = readOptions(
		args.filter((word) => word !== '--drafts'),
		new Date(),
	);
	const address = await startDevServer({
		...options,
		port: 4321,
		drafts,
		onRead: (problems, published) => {
			void writeEditorFiles(options.content);
			process.stdout.write(formatProblems(problems, options.format));
			const shown = published ? 'The pages show what was saved.' : 'The pages are as they were before.';
			process.stderr.write(`${new Date().toLocaleTimeString('en-GB')} ${countOf(problems)}. ${shown}\n`);
		},
	});
	if (!address) return 1;
	if (drafts) process.stdout.write('\nDrafts are shown, on this machine only.\n');
	process.stdout.write(`\nThe site is at ${address} – press Ctrl+C to stop.\n`);
	return new Promise(() => {});
}
