import type { Fields, FieldValue } from '../importers/fields/reading.ts';
import { placeOfField, splitFrontmatter } from '../records/frontmatter.ts';
import type { Problem } from '../records/problem.ts';
import type { ShownProblem } from './messages.ts';

/** Says of each problem which field of the form it is in, or the words of its line. */
export function placeProblems(
	problems: Problem[],
	{ text, fields }: { text: string; fields: Fields },
): ShownProblem[] {
	const { header } = splitFrontmatter(text);
	const lines = text.split('\n');
	const firstOfBody = header.split('\n').length + 2;
	const paths = new Map<string, PropertyKey[]>();
	if (problems.some(({ place }) => place.line < firstOfBody))
		for (const path of pathsIn(fields)) {
			const { line, column } = placeOfField({ file: '', header }, path);
			paths.set(`${line}:${column}`, path);
		}
	return problems.map((problem) => {
		const { line, column } = problem.place;
		if (line >= firstOfBody) return { ...problem, words: (lines[line - 1] ?? '').trim() };
		const field = paths.get(`${line}:${column}`);
		return field ? { ...problem, field } : problem;
	});
}

/** The paths of all values, each before the values inside it. */
function pathsIn(value: FieldValue, above: PropertyKey[] = []): PropertyKey[][] {
	if (typeof value === 'string') return [];
	const inner: [PropertyKey, FieldValue][] = Array.isArray(value)
		? value.map((item, at): [number, FieldValue] => [at, item])
		: Object.entries(value);
	return inner.flatMap(([key, item]) => [[...above, key], ...pathsIn(item, [...above, key])]);
}
