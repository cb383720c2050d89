import type { Problem } from './problem.ts';

/**
 * A template that was copied and still has its own details, which say how a paper is printed: one problem in place of
 * one for each field. `header` and `sections` are fields of a template and of no record.
 */
export function templateDetails(data: unknown, file: string): Problem | undefined {
	if (typeof data !== 'object' || data === null || !('header' in data && 'sections' in data))
		return undefined;
	return {
		place: { file, line: 1, column: 1 },
		level: 'error',
		rule: 'template-details',
		reason: 'These are still the template’s own details, from `name` to `blocks`.',
		fix: 'Put those of your report in their place: `template`, `status: draft`, `title`, `considered` and so on. The README shows an example, and `src/docs/fields.md` has all fields.',
	};
}
