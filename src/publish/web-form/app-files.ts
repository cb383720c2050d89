import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';

// Decap CMS as its makers bundle it, from the package: it is served by the site itself, and asks no other host for code.
const app = dirname(createRequire(import.meta.url).resolve('decap-cms'));

export const getStaticPaths: GetStaticPaths = () =>
	readdirSync(app)
		.filter((name) => /^(\d+\.)?decap-cms\.js$/.test(name))
		.map((name) => ({ params: { file: name.replace(/\.js$/, '') } }));

export const GET: APIRoute = ({ params }) =>
	new Response(readFileSync(join(app, `${params['file']}.js`)), {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
