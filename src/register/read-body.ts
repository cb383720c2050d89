import { findLosses } from '../markdown/find-losses.ts';
import type { Loss } from '../markdown/losses/loss.ts';
import { readMdx } from '../markdown/mdx.ts';
import type { Outline } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse.ts';
import { readOutline } from '../markdown/read-outline.ts';
import type { CouncilRecord } from '../records/kinds.ts';
import type { Problem } from '../records/problem.ts';
import type { TemplateFile } from '../records/read-record.ts';

/** What the headings of recommendations are called where no template says. */
const recommendations = ['Recommendations', 'Recommendation'];

/** Whether a record's text is MDX, in which a page may use components. */
export function isMdx({ path }: { path: string }): boolean {
	return path.endsWith('.mdx');
}

/** Reads the outline of a record's text, and what Markdown would lose of it. A text that cannot be rendered has no outline. */
export function readBody(
	record: CouncilRecord,
	templates: Map<string, TemplateFile>,
): { outline?: Outline; problems: Problem[] } {
	if (record.body.trim() === '') return { problems: [] };
	const { markdown, problems: refused } = isMdx(record)
		? readMdx(record.body)
		: { markdown: record.body, problems: [] };
	const root = parseBody(markdown);
	const losses: Loss[] = [...refused, ...findLosses(markdown, root)];
	const problems = losses.map(({ line, column, ...loss }) => ({
		...loss,
		place: { file: record.file, line, column },
	}));
	if (losses.some(({ level }) => level === 'error')) return { problems };
	const template = record.kind === 'report' ? templates.get(record.data.template)?.data : undefined;
	const named = template?.sections['recommendations'];
	return { outline: readOutline(root, { recommendations: named ? [named] : recommendations }), problems };
}
