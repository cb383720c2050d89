import type { Fields, FieldValue } from '../importers/fields/reading.ts';
import { placeOfField, splitFrontmatter } from '../records/frontmatter.ts';
import type { Problem } from '../records/problem.ts';
import { reportSchema } from '../records/report.ts';
import { quoted } from '../records/schema-problems.ts';
import type { ShownProblem } from './messages.ts';

/** Rules about the name of the file, which the form has as a field of its own. */
const ofName = new Set(['id-unique', 'file-name']);

/** Says of each problem which field of the form it is in, or the words of its line. */
export function placeProblems(
	problems: Problem[],
	{ text, fields }: { text: string; fields: Fields },
): ShownProblem[] {
	const { header } = splitFrontmatter(text);
	const lines = text.split('\n');
	const firstOfBody = header.split('\n').length + 2;
	const missing = missingIn(fields);
	const paths = new Map<string, PropertyKey[]>();
	if (problems.some(({ place }) => place.line < firstOfBody))
		for (const path of pathsIn(fields)) {
			const { line, column } = placeOfField({ file: '', header }, path);
			paths.set(`${line}:${column}`, path);
		}
	return problems.map((problem) => {
		const { line, column } = problem.place;
		if (ofName.has(problem.rule)) return { ...problem, field: ['id'] };
		if (line >= firstOfBody) return { ...problem, words: (lines[line - 1] ?? '').trim() };
		const field =
			(problem.rule === 'field-missing'
				? missing.find((path) => problem.reason.includes(quoted(path)))
				: undefined) ?? paths.get(`${line}:${column}`);
		return field ? { ...problem, field } : problem;
	});
}

/** The paths of what must be there and is not: such a field has no place in the file. */
function missingIn(fields: Fields): PropertyKey[][] {
	const { error } = reportSchema.safeParse(fields, { reportInput: true });
	return error?.issues.flatMap(({ input, path }) => (input === undefined ? [path] : [])) ?? [];
}

/** The paths of all values, each before the values inside it. */
function pathsIn(value: FieldValue, above: PropertyKey[] = []): PropertyKey[][] {
	if (typeof value === 'string') return [];
	const inner: [PropertyKey, FieldValue][] = Array.isArray(value)
		? value.map((item, at): [number, FieldValue] => [at, item])
		: Object.entries(value);
	return inner.flatMap(([key, item]) => [[...above, key], ...pathsIn(item, [...above, key])]);
}
