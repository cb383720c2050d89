import type { Entry } from '../register/entry.ts';
import { cacheKeyOf } from './cache-key.ts';
import { entriesOf } from './neighbours.ts';

/** All that a notice is shown with. */
export interface NoticePage {
	entry: Entry<'notice'>;
	/** Who is to decide. */
	body: Entry<'body'> | undefined;
	/** Once there is one that may be seen. */
	report: Entry<'report'> | undefined;
	/** By which it stands as it does. */
	decision: Entry<'decision'> | undefined;
}

/** Gathers what a notice is shown with. */
export function readNoticePage(entry: Entry<'notice'>): NoticePage {
	const [body] = entriesOf('body', [entry.data.body]);
	const [report] = entriesOf('report', [entry.data.report]);
	const [decision] = entriesOf('decision', [entry.standing?.decision]);
	return { entry, body, report, decision };
}

export function cacheKeyOfNotice({ entry, body, report, decision }: NoticePage): string {
	return cacheKeyOf(...[entry, body, report, decision].filter((shown) => shown !== undefined));
}
