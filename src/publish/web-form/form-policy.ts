import type { WebForm } from '../../records/web-form.ts';

/** The hosts that a backend's interface is at, where the council has no server of its own, and those of its officers' pictures. */
const hosts: Partial<Record<WebForm['backend'], { connect: string[]; img?: string[] }>> = {
	github: {
		connect: ['https://api.github.com', 'https://www.githubstatus.com'],
		img: ['https://avatars.githubusercontent.com'],
	},
	gitlab: { connect: ['https://gitlab.com'] },
	bitbucket: { connect: ['https://api.bitbucket.org', 'https://bitbucket.org'] },
};

/**
 * The headers of the form alone. Decap CMS writes its styles into the page and checks its settings with code that it makes
 * (`unsafe-inline` for styles, `unsafe-eval`), signs officers in through a window of its own, and speaks to the git host.
 */
export function formHeaders(form: WebForm): Record<string, string> {
	const { connect, img = [] } = hosts[form.backend] ?? { connect: [] };
	const own = [form.api_root, form.base_url, form.local].flatMap((url) => (url ? [new URL(url).origin] : []));
	return {
		'Content-Security-Policy': [
			"default-src 'none'",
			"script-src 'self' 'unsafe-eval'",
			"style-src 'self' 'unsafe-inline'",
			["img-src 'self' data: blob:", ...img].join(' '),
			[...new Set(["connect-src 'self' blob:", ...connect, ...own])].join(' '),
			"font-src 'self' data:",
			"base-uri 'none'",
			"form-action 'self'",
			"frame-ancestors 'none'",
		].join('; '),
		'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
		'X-Robots-Tag': 'noindex',
	};
}
