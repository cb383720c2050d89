import type { Entry } from '../../register/entry.ts';
import { mastheadStep } from './masthead-step.ts';

/**
 * The masthead of a paper, a line to each part: a body whose name ends with its short name has the council's before it,
 * as in "Wyre Forest District Council Cabinet". Nothing, where it would name a body and there is none.
 */
export function mastheadLines(
	masthead: string | undefined,
	entry: Pick<Entry<'report'>, 'route'>,
	shortNames: Record<string, string>,
): string[] {
	if (masthead === undefined) return [];
	if (!masthead.includes('{body}')) return [masthead];
	const body = mastheadStep(entry)?.body;
	if (!body) return [];
	const short = shortNames[body.id] ?? body.title;
	const council = body.title.endsWith(` ${short}`) ? body.title.slice(0, -short.length).trim() : undefined;
	return masthead === '{body}' && council ? [council, short] : [masthead.replaceAll('{body}', body.title)];
}
