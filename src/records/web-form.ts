import { z } from 'astro/zod';
import { text, webAddress, yesNo } from './fields.ts';

/** Where the files are kept, as Decap and Sveltia CMS name it. All but `git-gateway` take a repository. */
const backends = ['github', 'gitlab', 'gitea', 'forgejo', 'bitbucket', 'git-gateway'] as const;

export const webForm = z
	.strictObject({
		backend: z.enum(backends).meta({ title: 'Backend', description: 'Where the files are kept.' }),
		repo: text
			.regex(/^[\w.-]+(\/[\w.-]+)+$/, 'Write the owner, a slash and the name: `marlbridge/reports`.')
			.optional()
			.meta({
				title: 'Repository',
				description: 'Its owner, a slash and its name. Needed but for `git-gateway`.',
			}),
		branch: text.default('main').meta({ title: 'Branch', description: 'That the site is built from.' }),
		folder: text
			.regex(/^[\w.-]+(\/[\w.-]+)*$/, 'Write the path of the folder in the repository, such as `content`.')
			.default('content')
			.meta({ title: 'Folder', description: 'Of the content, in the repository.' }),
		review: yesNo.default(false).meta({
			title: 'Review',
			description: 'With `yes` each change waits, as a pull request, until a second officer takes it over.',
		}),
		base_url: webAddress
			.optional()
			.meta({ title: 'Sign-in', description: 'The address of the service by which officers sign in.' }),
		api_root: webAddress.optional().meta({
			title: 'API',
			description: 'Of a server of the council’s own. Left out for github.com and gitlab.com.',
		}),
		app_id: text.optional().meta({
			title: 'Application',
			description: 'Its id at the backend, where officers sign in without a service of their own.',
		}),
		local: webAddress.optional().meta({
			title: 'Local files',
			description:
				'The address of decap-server, such as `http://localhost:8081/api/v1`: where the site is opened on an officer’s own machine, the form changes the files there.',
		}),
	})
	.superRefine(({ backend, repo }, context) => {
		if (backend === 'git-gateway' || repo !== undefined) return;
		context.addIssue({ code: 'custom', path: ['repo'], message: 'Write the owner, a slash and the name.' });
	});
export type WebForm = z.output<typeof webForm>;
