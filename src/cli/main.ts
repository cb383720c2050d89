import { NotASite } from '../publish/place.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { generate } from './generate.ts';
import { WrongUse } from './options.ts';
import { start } from './start.ts';

const commands: Record<string, (args: string[]) => Promise<number>> = { build, check, dev, generate, start };

/** Runs a command. Exit codes: 0 done; 1 the content has errors; 2 the command was used wrongly; 3 the program failed. */
async function main([name = '', ...args]: string[]): Promise<number> {
	const command = commands[name];
	if (!command) {
		process.stderr.write(`The commands are: ${Object.keys(commands).join(', ')}.\n`);
		return 2;
	}
	try {
		return await command(args);
	} catch (error) {
		if (error instanceof WrongUse || error instanceof NotASite) {
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
