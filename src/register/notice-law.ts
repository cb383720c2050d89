import type { CouncilRecord } from '../records/kinds.ts';
import type { Notice } from '../records/notice.ts';
import type { Site } from '../records/site.ts';
import { type Law, lawOf } from './law.ts';
import { firstDay } from './notice-standing.ts';

/** What of the register the law of a notice is found by. */
interface Setting {
	byId: ReadonlyMap<string, CouncilRecord>;
	site: Pick<Site, 'nation'>;
}

/** The law that the decision maker of a notice is under on the first day on which it may decide. */
export function lawOfNotice(notice: Notice, { byId, site }: Setting): Law | undefined {
	const body = byId.get(notice.body);
	return body?.kind === 'body'
		? lawOf(body.data, firstDay(notice) ?? notice.published, site.nation)
		: undefined;
}

/** Whether the law that a notice is under asks for notices of key decisions and of private meetings, as that of England does since 2012. */
export function isAskedFor(notice: Notice, setting: Setting): boolean {
	return lawOfNotice(notice, setting)?.keyDecisions === 'notice';
}
