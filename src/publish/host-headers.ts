/** The Content Security Policy of every page: nothing inline, nothing from elsewhere. Pagefind runs as WebAssembly. A page may say it itself. */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"font-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
].join('; ');

/** The headers that the site is served with, by the host that holds it and by `npm start`. */
export const hostHeaders: Record<string, string> = {
	'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
};

/** The types of the files that not every host knows, by their addresses as `_headers` names them: `:id` stands for a part of one. */
export const hostTypes: Record<string, string> = {
	'/calendar.ics': 'text/calendar; charset=utf-8',
	'/bodies/:id/calendar.ics': 'text/calendar; charset=utf-8',
	'/data/decisions.csv': 'text/csv; charset=utf-8',
};

/** Where an old address leads, by its path from the root of the site. */
export type Redirects = Map<string, string>;
