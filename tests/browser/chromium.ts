import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that the tests use: the one that `CHROMIUM` names, one that is installed, or Playwright's own. */
export function findChromium(): string | undefined {
	const places = [process.env['CHROMIUM'] ?? '', ...usualPlaces, chromium.executablePath()];
	return places.find((path) => path !== '' && existsSync(path));
}

/** Opens the browser. It asks nothing of any host but the one that a test names. */
export function openBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath)
		throw new Error(
			'There is no Chromium or Chrome: run `node tests/browser/install.ts`, or name one with CHROMIUM.',
		);
	return chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}
