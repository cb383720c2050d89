import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { programFolder } from '../src/publish/program.ts';

const main = join(programFolder, 'src/cli/main.ts');
/** As in a terminal: Vite behaves otherwise when it finds itself in a test. */
const env = Object.fromEntries(
	Object.entries(process.env).filter(
		([name]) => !/^(NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name),
	),
);

/** How a command ended, and what it printed. */
export interface Ended {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** Runs a command to its end, as `npm run` does. */
export const run = (...args: string[]): Ended => runIn(programFolder, ...args);

/** Runs a command to its end in another folder than the program's. */
export function runIn(cwd: string, ...args: string[]): Ended {
	return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd, env });
}

/** Starts a command that may go on for ever. */
export function start(args: string[], options: SpawnOptions = {}): ChildProcess {
	return spawn(process.execPath, [main, ...args], { cwd: programFolder, env, ...options });
}

/** A dev server that is running: what it printed so far, its address, with a slash at the end, and the way to stop it. */
export interface DevServer {
	printed(): string;
	address: string;
	stop(): Promise<void>;
}

export async function startDev(...args: string[]): Promise<DevServer> {
	const child = start(['dev', ...args]);
	let printed = '';
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const address = await new Promise<string>((resolve, reject) => {
		const listen = (text: Buffer): void => {
			printed += text;
			const found = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
			if (found) resolve(found);
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		void ended.then(() => reject(new Error(printed)));
	});
	const stop = (): Promise<void> => {
		child.kill();
		return ended;
	};
	return { printed: () => printed, address, stop };
}
