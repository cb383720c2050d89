import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Site } from '../../records/site.ts';
import { programFolder } from '../program.ts';

/** Where the form is, from the root of the site. */
export const formAddress = '/admin/';

const source = (path: string) => join(programFolder, 'src', path);

/** The pages and files of the form, where the council's settings switch it on: no other site has any of them. */
export function formRoutes({ web_form }: Site): AstroIntegration[] {
	if (!web_form) return [];
	return [
		{
			name: 'guildhall-web-form',
			hooks: {
				'astro:config:setup': ({ injectRoute }) => {
					const routes = {
						[formAddress]: 'components/web-form/WebForm.astro',
						[`${formAddress}config.yml`]: 'publish/web-form/config-file.ts',
						[`${formAddress}[file].js`]: 'publish/web-form/app-files.ts',
					};
					for (const [pattern, path] of Object.entries(routes))
						injectRoute({ pattern, entrypoint: source(path), prerender: true });
				},
			},
		},
	];
}
