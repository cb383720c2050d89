import { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { TemplateFile } from './read-record.ts';
import { reportSchema } from './report.ts';
import { printedFields } from './template.ts';

/** What a new report is begun with. */
export interface Beginning {
	template: TemplateFile;
	title: string;
	/** The id of the body that is to decide. */
	body: string;
	/** `YYYY-MM-DD`, where it is known. */
	date: string | undefined;
}

/** Fields that a new report has, whatever its template prints. */
const begun = new Set(['title', 'considered', 'classification']);

/**
 * Begins a report: its details with a line for each field that the template prints, those that must be filled in left empty,
 * and the text that the template gives to start from. It is a draft.
 */
export function formatNewReport({ template, title, body, date }: Beginning): string {
	const step = { body, ...(date && { date }), role: 'decide' };
	const known = stringify({ template: template.id, status: 'draft', title, considered: [step] });
	return `---\n${known}${fieldLines(template).join('')}---\n${template.body.trimStart().replace(/^/, '\n')}`;
}

/** The fields that a template prints, in its order: first those to fill in, then those that may stay empty. */
function fieldLines({ data }: TemplateFile): string[] {
	const printed = printedFields(data).filter((name) => !begun.has(name));
	const isOptional = (name: string) => data.optional.some((field) => field.split('.')[0] === name);
	return [
		...printed.filter((name) => !isOptional(name)).map((name) => fieldLine(name, '')),
		...printed.filter(isOptional).map((name) => fieldLine(name, 'May stay empty.')),
	];
}

function fieldLine(name: string, note: string): string {
	const { description = '', items } = properties[name] ?? {};
	const parts = items?.properties ? `Each has any of: ${Object.keys(items.properties).join(', ')}.` : '';
	const words = [note, description, parts].filter(Boolean).join(' ').replace(/\s+/g, ' ');
	return `${words && `# ${words}\n`}${name}:\n`;
}

/** What JSON Schema says of the fields of a report. */
interface Described {
	description?: string;
	items?: { properties?: object };
}
const { properties } = z.toJSONSchema(reportSchema, { io: 'output', unrepresentable: 'any' }) as {
	properties: Record<string, Described>;
};
