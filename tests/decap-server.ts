import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A port that is free now. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Starts decap-server, which lets the form change the files below a folder. Returns the way to stop it. */
export async function startDecapServer(folder: string, port: number): Promise<() => void> {
	const server = spawn(process.execPath, [createRequire(import.meta.url).resolve('decap-server')], {
		cwd: folder,
		env: {
			...process.env,
			MODE: 'fs',
			PORT: String(port),
			BIND_HOST: '127.0.0.1',
			GIT_REPO_DIRECTORY: folder,
		},
	});
	let printed = '';
	await new Promise<void>((resolve, reject) => {
		const listen = (text: Buffer): void => {
			printed += text;
			if (printed.includes('listening')) resolve();
		};
		server.stdout.on('data', listen);
		server.stderr.on('data', listen);
		server.once('close', () => reject(new Error(`decap-server ended: ${printed}`)));
	});
	return () => void server.kill();
}
