import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

// Finds a browser for the tests, or gets one: from the system's packages where this may be done, else from Playwright.
const run = (command: string, ...args: string[]): boolean =>
	spawnSync(command, args, { stdio: 'inherit' }).status === 0;
const mayInstall = process.platform === 'linux' && process.getuid?.() === 0;

let found = findChromium();
if (!found && mayInstall) {
	run('apt-get', 'update', '-qq');
	run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation');
	found = findChromium();
}
if (!found) {
	run('playwright-core', 'install', 'chromium');
	found = findChromium();
}
if (!found) {
	process.stderr.write(
		'The browser tests need Chromium or Chrome. Install one, or name it with CHROMIUM=/path/to/it.\n',
	);
	process.exit(1);
}
process.stdout.write(`${found}\n`);
