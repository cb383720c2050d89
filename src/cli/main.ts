import { NoPlace } from '../publish/place.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { generate } from './generate.ts';
import { importPapers } from './import.ts';
import { newReport } from './new.ts';
import { WrongUse } from './options.ts';
import { start } from './start.ts';

const commands: Record<string, (args: string[]) => Promise<number>> = {
	build,
	check,
	dev,
	generate,
	new: newReport,
	import: importPapers,
	start,
};

const help = `Commands:
  npm start              builds the site and serves it at http://localhost:4321
  npm run dev            the same with hot reload
  npm run build          checks, builds, verifies, and puts the result in dist/
  npm run check          every problem of every file
  npm run new            a report begun from a template: npm run new -- TEMPLATE "Title"
  npm run import         papers from Word (.docx, .odt, .html, .txt, .md) become drafts: -- FILE…
  npm run generate       what is derived from the fields and the rules

Options, after \`--\`:
  --content DIR          what is published (content)
  --out DIR              where the site goes (dist)
  --cache DIR            what is kept between builds (.cache)
  --today YYYY-MM-DD     the day for which the site is built (this machine's date)
  --format FORMAT        text, json or github
  --explain RULE         with \`npm run check\` only: what a rule asks, and why
  --template NAME        with \`npm run import\` only: the template that the papers follow
  --id ID                with \`npm run import\` only: the id of the report
  --drafts               with \`npm run dev\` only: shows the drafts too, on this machine
`;

/** Runs a command. Exit codes: 0 done; 1 the content has errors; 2 the command was used wrongly; 3 the program failed. */
async function main([name = '', ...args]: string[]): Promise<number> {
	if ([name, ...args].some((word) => word === '--help' || word === '-h' || word === 'help')) {
		process.stdout.write(help);
		return 0;
	}
	const command = commands[name];
	if (!command) {
		process.stderr.write(`The commands are: ${Object.keys(commands).join(', ')}.\n`);
		return 2;
	}
	try {
		return await command(args);
	} catch (error) {
		if (error instanceof WrongUse || error instanceof NoPlace) {
			process.stderr.write(`${error.message}\n`);
			return 2;
		}
		process.stderr.write(
			`Guildhall failed, and not because of your files. Please report this:\n${error instanceof Error ? error.stack : error}\n`,
		);
		return 3;
	}
}

process.exitCode = await main(process.argv.slice(2));
