import type { Rule } from './rule.ts';

const asked: Record<string, string> = {
	'content-empty': 'The folder of the content is there and holds something to publish.',
	'site-missing': 'The content has a file `site.yaml`, which names the council and its site.',
	'crest-exists': 'The crest that `site.yaml` names is a file in `public/`.',
	'file-place': 'Every file lies in a folder of the content, such as `reports/`: its folder says what it is.',
	'file-name':
		'The name of a file becomes its address for ever, so it has lower-case letters, digits and hyphens only.',
	'file-type': 'What lies in the content is a file that can be read.',
	'mdx-place': 'An `.mdx` file can run code, so it is for pages about the site only.',
	'utf-8': 'A file is saved as UTF-8, in which all letters and signs of every language are kept.',
	'frontmatter-missing':
		'A file begins with its details, such as title and status, between two lines of three hyphens.',
	'frontmatter-delimiter': 'The lines above and below the details are three hyphens and nothing else.',
	'frontmatter-size':
		'The details above the text are no longer than 64 KB. Long text belongs into the report.',
	'frontmatter-syntax':
		'The details are written as YAML: a name, a colon, a space and a value on each line, and lists with a hyphen before each item.',
	'field-missing': 'Some fields cannot be left out. The guide to the fields says which.',
	'field-type':
		'A field takes one piece of text, a list or a group of fields, as the guide to the fields says.',
	'field-unknown':
		'Only the fields of the guide may be used. A mistyped name would otherwise be passed over in silence.',
	'field-value':
		'A value is one that its field takes. Dates are written year first, as `2026-03-09`: 12/10/2009 is read as one day here and as another elsewhere.',
	'template-details':
		'A report has details of its own. Those of the template, copied with it, are the rule for its kind.',
};

/** The rules by which a file can be read at all. Nothing can be published from one that cannot. */
export const readingGuide: Rule[] = Object.entries(asked).map(([name, about]) => ({
	name,
	level: 'error',
	about,
	isFixed: true,
}));
