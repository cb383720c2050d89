import { buildRuleGuide } from '../checks/rule-guide.ts';
import { asTyped } from '../records/as-typed.ts';
import { buildFieldGuide } from '../records/field-guide.ts';
import { toJsonSchema } from '../records/json-schema.ts';
import { kinds } from '../records/kinds.ts';
import { siteSchema } from '../records/site.ts';
import { templateSchema } from '../records/template.ts';
import { toTemplateSchema } from '../records/template-schema.ts';
import { buildSnippets } from '../records/template-snippets.ts';
import { decisionDataSchema } from '../register/decision-data.ts';
import { buildBankHolidays } from './bank-holidays.ts';
import { readTemplates } from './read-templates.ts';

/** What may be written in the files of the content. */
const schemas = {
	...Object.fromEntries(Object.entries(kinds).map(([kind, { schema }]) => [kind, schema])),
	site: siteSchema,
	template: templateSchema,
};

/** The files that are derived from the schemas, the templates, the rules and the calendar, by their path below the program's folder. */
export function generatedFiles(): Map<string, string> {
	const templates = [...readTemplates().values()];
	const snippets = Object.assign({}, ...templates.map(buildSnippets));
	return new Map([
		...Object.entries(schemas).map(([name, schema]) => schemaFile(name, asTyped(toJsonSchema(schema)))),
		schemaFile('decisions', toJsonSchema(decisionDataSchema)),
		...templates.map((template) => schemaFile(`reports/${template.id}`, toTemplateSchema(template))),
		['.vscode/guildhall.code-snippets', json(snippets)],
		['src/docs/fields.md', buildFieldGuide(Object.values(schemas))],
		['src/docs/rules.md', buildRuleGuide()],
		['src/register/bank-holidays.json', `${JSON.stringify(buildBankHolidays(), null, 2)}\n`],
	]);
}

function schemaFile(name: string, schema: object): [string, string] {
	return [`public/schema/${name}.json`, json(schema)];
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
