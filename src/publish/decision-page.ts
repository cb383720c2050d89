import type { Entry } from '../register/entry.ts';
import { cacheKeyOf } from './cache-key.ts';
import { entriesOf } from './neighbours.ts';

/** All that the page of a decision is made of. */
export interface DecisionPage {
	entry: Entry<'decision'>;
	report: Entry<'report'> | undefined;
	body: Entry<'body'> | undefined;
}

/** Gathers the page of a decision. */
export function readDecisionPage(entry: Entry<'decision'>): DecisionPage {
	const [report] = entriesOf('report', [entry.data.report]);
	const [body] = entriesOf('body', [entry.data.body]);
	return { entry, report, body };
}

export function cacheKeyOfDecision({ entry, report, body }: DecisionPage): string {
	return cacheKeyOf(...[entry, report, body].filter((shown) => shown !== undefined));
}
