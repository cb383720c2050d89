import type { JsonSchema } from './json-schema.ts';

/**
 * Widens a JSON Schema by what other readers of YAML make of what officers type. Guildhall reads every value as text;
 * an editor reads `8` as a number, `true` as a truth value and an empty field as nothing.
 */
export function asTyped(schema: JsonSchema): JsonSchema {
	const { properties, items, additionalProperties, anyOf, required = [], ...rest } = schema;
	const each = Object.entries(properties ?? {}).map(([name, field]) => {
		const typed = asTyped(field as JsonSchema);
		return [name, required.includes(name) ? typed : orNothing(typed)];
	});
	return {
		...widened(rest),
		...(properties && { properties: Object.fromEntries(each) }),
		...(required.length > 0 && { required }),
		...(items && { items: asTyped(items as JsonSchema) }),
		...(anyOf && { anyOf: anyOf.map((either) => asTyped(either as JsonSchema)) }),
		...(additionalProperties !== undefined && {
			additionalProperties:
				typeof additionalProperties === 'boolean'
					? additionalProperties
					: asTyped(additionalProperties as JsonSchema),
		}),
	};
}

function widened({ type, ...rest }: JsonSchema): JsonSchema {
	if (rest.enum) return { ...rest, enum: [...new Set(rest.enum.flatMap((value) => readingsOf(value)))] };
	return type === 'string'
		? { type: ['string', 'number', 'boolean'], ...rest }
		: { ...(type && { type }), ...rest };
}

/** A word, and what YAML 1.1 or 1.2 may read in its place. */
function readingsOf(value: unknown): (string | number | boolean)[] {
	const word = String(value);
	const truth = { yes: true, true: true, no: false, false: false }[word];
	return [word, ...(truth === undefined ? [] : [truth]), ...(/^\d+$/.test(word) ? [Number(word)] : [])];
}

/** An empty field is the same as one that is left out. */
function orNothing(schema: JsonSchema): JsonSchema {
	if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
	if (schema.enum) return { ...schema, enum: [...schema.enum, null] };
	if (schema.type === undefined) return schema;
	return { ...schema, type: [schema.type, 'null'].flat() as JsonSchema['type'] };
}
