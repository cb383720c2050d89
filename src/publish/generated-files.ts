import { buildRuleGuide } from '../checks/rule-guide.ts';
import { buildFieldGuide } from '../records/field-guide.ts';
import { toJsonSchema } from '../records/json-schema.ts';
import { kinds } from '../records/kinds.ts';
import { siteSchema } from '../records/site.ts';
import { templateSchema } from '../records/template.ts';
import { decisionDataSchema } from '../register/decision-data.ts';
import { buildBankHolidays } from './bank-holidays.ts';

/** What may be written in the files of the content. */
const schemas = {
	...Object.fromEntries(Object.entries(kinds).map(([kind, { schema }]) => [kind, schema])),
	site: siteSchema,
	template: templateSchema,
};

/** The files that are derived from the schemas, the rules and the calendar, by their path below the program's folder. */
export function generatedFiles(): Map<string, string> {
	const files = Object.entries({ ...schemas, decisions: decisionDataSchema }).map(
		([name, schema]): [string, string] => {
			return [`public/schema/${name}.json`, `${JSON.stringify(toJsonSchema(schema), null, '\t')}\n`];
		},
	);
	return new Map([
		...files,
		['src/docs/fields.md', buildFieldGuide(Object.values(schemas))],
		['src/docs/rules.md', buildRuleGuide()],
		['src/register/bank-holidays.json', `${JSON.stringify(buildBankHolidays(), null, 2)}\n`],
	]);
}
