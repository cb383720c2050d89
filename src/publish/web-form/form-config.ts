import { bodyField, formatOf, nameField } from '../../records/form-text.ts';
import { type JsonSchema, toJsonSchema } from '../../records/json-schema.ts';
import { type Kind, kinds } from '../../records/kinds.ts';
import type { TemplateFile } from '../../records/read-record.ts';
import type { Site } from '../../records/site.ts';
import { printedFields } from '../../records/template.ts';
import { withLabels } from '../../records/template-schema.ts';
import type { WebForm } from '../../records/web-form.ts';
import { type Widget, widgetsFor } from './widgets.ts';

type Properties = Record<string, JsonSchema>;

interface Collection {
	name: string;
	label: string;
	fields: Widget[];
	[option: string]: unknown;
}

/** What the form is made of: a site that has one, and the templates. */
export interface FormSource {
	site: Site & { web_form: WebForm };
	templates: Iterable<TemplateFile>;
}

/**
 * The configuration of the form, in the format that Decap and Sveltia CMS share: a collection for each template and for each
 * other kind of record, with the fields of its schema.
 */
export function buildFormConfig({ site, templates }: FormSource): object {
	const { folder, review, local } = site.web_form;
	return {
		backend: backendOf(site.web_form),
		...(local !== undefined && { local_backend: { url: local } }),
		publish_mode: review ? 'editorial_workflow' : 'simple',
		site_url: site.base_url,
		display_url: site.base_url,
		// Each collection of files has its own, beside the file.
		media_folder: `${folder}/reports`,
		public_folder: '',
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
		show_preview_links: false,
		collections: [
			...[...templates].map((template) => reportCollection(template, site)),
			...(Object.keys(others) as OtherKind[]).map((kind) => otherCollection(kind, site)),
		],
	};
}

function backendOf({ backend, repo, branch, base_url, api_root, app_id }: WebForm): object {
	const isByApp = app_id !== undefined;
	return {
		name: backend,
		...(repo !== undefined && { repo }),
		branch,
		...(base_url !== undefined && { base_url }),
		...(api_root !== undefined && { api_root }),
		...(isByApp && { app_id, auth_type: 'pkce' }),
		commit_messages: {
			create: 'Add {{collection}}: {{slug}}',
			update: 'Change {{collection}}: {{slug}}',
		},
	};
}

/** Where a report is and how it is called: its file's name is its address for ever, so that nothing is deleted. */
function reportCollection(template: TemplateFile, site: FormSource['site']): Collection {
	const schema = toJsonSchema(kinds.report.schema);
	const { template: _, ...properties } = withLabels(schema.properties as Properties, template.data);
	const first = ['status', 'title', 'reference', 'considered', ...printedFields(template.data)];
	return {
		...collection('report', site),
		name: `report-${template.id}`,
		label: `Reports: ${template.data.name}`,
		label_singular: template.data.name,
		description: template.data.use,
		path: '{{year}}/{{slug}}',
		filter: { field: 'template', value: template.id },
		fields: [
			{ name: 'template', label: 'Template', widget: 'hidden', default: template.id },
			...widgetsFor({ ...schema, properties: inOrder(properties, first) }, site),
			bodyWidget(template.body.trim()),
		],
	};
}

type OtherKind = Exclude<Kind, 'report'>;

/** How the files of the other kinds are called, what each is told by, and whether they lie in a folder for each year. */
const others: { [K in OtherKind]: { label: string; identifier: string; isByYear?: true } } = {
	decision: { label: 'Decisions', identifier: 'report', isByYear: true },
	notice: { label: 'Notices', identifier: 'title', isByYear: true },
	strategy: { label: 'Strategies', identifier: 'title' },
	guidance: { label: 'Guidance', identifier: 'title' },
	body: { label: 'Bodies', identifier: 'name' },
	page: { label: 'Pages', identifier: 'title' },
};

function otherCollection(kind: OtherKind, site: FormSource['site']): Collection {
	const { label, identifier, isByYear } = others[kind];
	return {
		...collection(kind, site),
		label,
		identifier_field: identifier,
		...(isByYear && { path: '{{year}}/{{slug}}' }),
		fields: [...widgetsFor(toJsonSchema(kinds[kind].schema), site), bodyWidget('')],
	};
}

function collection(kind: Kind, { web_form }: FormSource['site']): Collection {
	return {
		name: kind,
		label: kind,
		folder: `${web_form.folder}/${kinds[kind].folder}`,
		create: true,
		delete: false,
		extension: 'md',
		format: formatOf(kind),
		// The script of the form gives it: see `scripts/form/file-name.ts`.
		slug: `{{fields.${nameField}}}`,
		media_folder: '',
		public_folder: '',
		editor: { preview: false },
		fields: [],
	};
}

/** The text as it is typed: no editor turns it into its own Markdown. */
function bodyWidget(text: string): Widget {
	return {
		name: bodyField,
		label: 'Text',
		widget: 'text',
		hint: 'In Markdown. Keep the numbers of headings and paragraphs as they are to be printed.',
		required: false,
		...(text && { default: text }),
	};
}

function inOrder(properties: Properties, first: string[]): Properties {
	const names = [...new Set([...first, ...Object.keys(properties)])].filter((name) => name in properties);
	return Object.fromEntries(names.map((name) => [name, properties[name] as JsonSchema]));
}
