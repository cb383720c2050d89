import type { Entry } from '../register/entry.ts';
import type { PlanItem } from '../register/forward-plan.ts';
import { cacheKeyOf } from './cache-key.ts';
import { entriesOf } from './neighbours.ts';

/** All that a notice is shown with. */
export interface NoticePage {
	entry: Entry<'notice'>;
	/** Who is to decide. */
	body: Entry<'body'> | undefined;
	/** Once there is one that may be seen. */
	report: Entry<'report'> | undefined;
	/** What came of it. */
	decision: Entry<'decision'> | undefined;
}

/** Gathers what a notice is shown with. */
export function readNoticePage(entry: Entry<'notice'>): NoticePage {
	const [body] = entriesOf('body', [entry.data.body]);
	const [report] = entriesOf('report', [entry.data.report]);
	const [decision] = entriesOf('decision', [entry.standing?.decision]);
	return { entry, body, report, decision };
}

export function cacheKeyOfNotice({ entry, ...others }: NoticePage): string {
	return cacheKeyOf(entry, ...Object.values(others).filter((shown) => shown !== undefined));
}

/** What is to be decided, in order: a notice with what it is shown with, or a report of which there is no notice. */
export function readPlan(items: PlanItem[]): (NoticePage | Entry<'report'>)[] {
	return items.map((item) => (item.kind === 'notice' ? readNoticePage(item) : item));
}
