import type { APIRoute } from 'astro';
import { stringify } from 'yaml';
import { getEdition } from '../edition.ts';
import { buildFormConfig } from './form-config.ts';

/** `/admin/config.yml`: what Decap or Sveltia CMS reads first. */
export const GET: APIRoute = () => {
	const { site, templates } = getEdition();
	const { web_form } = site;
	if (!web_form) throw new Error('The form is not switched on.');
	const config = buildFormConfig({ site: { ...site, web_form }, templates: templates.values() });
	return new Response(stringify(config), { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } });
};
