import { asTyped } from './as-typed.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';
import type { TemplateFile } from './read-record.ts';
import { reportSchema } from './report.ts';
import type { HeaderRow, Template } from './template.ts';

type Properties = Record<string, JsonSchema>;
type Schema = JsonSchema & { properties?: Properties };

/**
 * The JSON Schema of what may be typed into the details of a report of one template: the fields of a report, each with the
 * label that the template prints, and those that it prints and does not leave open are required.
 */
export function toTemplateSchema({ id, data, body }: TemplateFile): JsonSchema {
	const { properties = {}, ...schema } = asTyped(toJsonSchema(reportSchema)) as Schema;
	return {
		...schema,
		title: data.name,
		description: `${data.use} Its sections: ${sectionsOf(body).join('; ')}.`,
		properties: {
			...withLabels(properties, data),
			template: { title: 'Template', description: data.use, const: id },
		},
		// A withdrawn or an exempt paper is not printed, so that nothing of its header has to be there.
		if: { anyOf: [isGiven('status', 'withdrawn'), isGiven('classification', 'exempt')] },
		// biome-ignore lint/suspicious/noThenProperty: it is a word of JSON Schema.
		then: {},
		else: printed(data, properties),
	};
}

function isGiven(name: string, value: string): JsonSchema {
	return { required: [name], properties: { [name]: { const: value } } };
}

/** The headings of level 2, in the order in which a template has them. */
export function sectionsOf(body: string): string[] {
	return [...body.matchAll(/^## +(.+)$/gm)].map(([, heading = '']) => heading.trim());
}

/** The labels of the rows that print a field or a part of it. */
function labelsOf(name: string, { header }: Template): string[] {
	return header.flatMap(({ label, field }) =>
		label !== undefined && field.some((path) => path.split('.')[0] === name) ? [label] : [],
	);
}

/** The fields of a report, each with the label under which a template prints it. */
export function withLabels(properties: Properties, template: Template): Properties {
	const labelled = Object.entries(properties).map(([name, field]) => {
		return [name, withLabel(field, labelsOf(name, template))] as const;
	});
	return Object.fromEntries(labelled);
}

function withLabel(field: JsonSchema, labels: string[]): JsonSchema {
	if (labels.length === 0) return field;
	const words = `Printed as ${labels.map((label) => `“${label}”`).join(' and ')}.`;
	return { ...field, description: [words, field.description].filter(Boolean).join(' ') };
}

/** What must be there to be printed: of each row that may not stay empty, one of its fields. A field that has a value of its own is always there. */
function printed({ header, optional }: Template, properties: Properties): JsonSchema {
	const isThere = (name: string) => typeof properties[name]?.default === 'string' || optional.includes(name);
	const asked = header.filter(({ field }) => !field.some(isThere));
	return { allOf: asked.map(oneOf) };
}

function oneOf({ label, field }: HeaderRow): JsonSchema {
	const either = field.map((path) => {
		const [name = '', part] = path.split('.');
		return {
			required: [name],
			properties: { [name]: part === undefined ? filled(name, label) : withPart(part) },
		};
	});
	return either.length === 1 ? (either[0] as JsonSchema) : { anyOf: either };
}

/** An empty line is not enough. */
function filled(name: string, label: string | undefined): JsonSchema {
	const printed = label === undefined ? 'The paper prints it' : `The paper prints “${label}”`;
	return { type: anything, errorMessage: `${printed}: fill in \`${name}\`.` };
}

const anything: JsonSchema['type'] = ['string', 'number', 'boolean', 'array', 'object'];

/** Of a list, one item with the part that is printed. */
function withPart(part: string): JsonSchema {
	return {
		type: anything,
		contains: { required: [part], properties: { [part]: { not: { const: 'unknown' } } } },
	};
}
