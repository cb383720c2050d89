import type { Entry } from '../register/entry.ts';
import { cacheKeyOf } from './cache-key.ts';
import { entriesOf } from './neighbours.ts';

/** All that the page of a decision is made of. */
export interface DecisionPage {
	entry: Entry<'decision'>;
	report: Entry<'report'> | undefined;
	body: Entry<'body'> | undefined;
	/** The other decisions on the report. */
	others: Entry<'decision'>[];
}

/** Gathers the page of a decision. */
export function readDecisionPage(entry: Entry<'decision'>): DecisionPage {
	const [report] = entriesOf('report', [entry.data.report]);
	const [body] = entriesOf('body', [entry.data.body]);
	const ids = report?.decisions.map(({ id }) => id).filter((id) => id !== entry.id) ?? [];
	return { entry, report, body, others: entriesOf('decision', ids) };
}

export function cacheKeyOfDecision({ entry, report, body, others }: DecisionPage): string {
	return cacheKeyOf(...[entry, report, body, ...others].filter((shown) => shown !== undefined));
}
