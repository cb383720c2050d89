import { findLosses } from '../markdown/find-losses.ts';
import type { Outline } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import { readOutline } from '../markdown/read-outline.ts';
import type { CouncilRecord } from '../records/kinds.ts';
import type { Problem } from '../records/problem.ts';
import type { TemplateFile } from '../records/read-record.ts';

/** What the headings of recommendations are called where no template says. */
const recommendations = ['Recommendations', 'Recommendation'];

/** Reads the outline of a record's text, and what Markdown would lose of it. */
export function readBody(
	record: CouncilRecord,
	templates: Map<string, TemplateFile>,
): { outline?: Outline; problems: Problem[] } {
	if (record.body.trim() === '') return { problems: [] };
	const template = record.kind === 'report' ? templates.get(record.data.template)?.data : undefined;
	const named = template?.sections['recommendations'];
	const root = parseBody(record.body);
	const problems = findLosses(record.body, root).map(({ line, column, ...loss }) => ({
		...loss,
		place: { file: record.file, line, column },
	}));
	const tooDeep = problems.some(({ rule }) => rule === 'nested-too-deep');
	if (tooDeep) return { problems };
	return { outline: readOutline(root, { recommendations: named ? [named] : recommendations }), problems };
}
