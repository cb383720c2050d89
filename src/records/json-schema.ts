import { z } from 'astro/zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of what may be typed into the details of a kind of record, for editors. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
	return z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => describeReading(zodSchema, jsonSchema),
	});
}

/** Where a value is read in two ways before it is checked, both may be typed; a pattern of its own says what is. */
function describeReading(zodSchema: z.core.$ZodTypes, jsonSchema: JsonSchema): void {
	if (zodSchema._zod.def.type !== 'pipe') return;
	const { in: before, out } = zodSchema._zod.def;
	if (before._zod.def.type !== 'transform') return;
	if (jsonSchema.pattern !== undefined) {
		jsonSchema.type = 'string';
		return;
	}
	const { $schema: _, ...written } = toJsonSchema(out as z.ZodType);
	const either =
		written.type === 'array' && written.items
			? [written, written.items as JsonSchema]
			: [written, { type: 'string' as const }];
	const kept = { title: jsonSchema.title, description: jsonSchema.description, default: jsonSchema.default };
	for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
	Object.assign(
		jsonSchema,
		Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
		{ anyOf: either },
	);
}
