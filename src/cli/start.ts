import type { AddressInfo } from 'node:net';
import { serveSite } from '../publish/serve.ts';
import { build } from './build.ts';
import { readOptions, WrongUse } from './options.ts';

const usualPort = 4321;

/** Builds the site and serves it until it is stopped. Returns the exit code when there is nothing to serve. */
export async function start(args: string[]): Promise<number> {
	const built = await build(args);
	if (built !== 0) return built;
	const { out } = readOptions(args, new Date());
	const server = await serveSite(out, usualPort).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'EADDRINUSE') throw error;
		throw new WrongUse(`Something else is using port ${usualPort}: stop it, and run this again.`);
	});
	process.stdout.write(
		`\nThe site is at http://localhost:${(server.address() as AddressInfo).port}/ – press Ctrl+C to stop.\n`,
	);
	return new Promise(() => {});
}
