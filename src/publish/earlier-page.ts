import type { EarlierEntry } from '../register/earlier-entries.ts';
import type { Entry } from '../register/entry.ts';
import { cacheKeyOf } from './cache-key.ts';
import { getEdition } from './edition.ts';
import { entriesOf } from './neighbours.ts';
import { cacheKeyOfReport, type ReportPage, readReportPage } from './report-page.ts';

/** All that the page of a report as it was considered is made of. */
export interface EarlierPage {
	/** The report as it was. */
	then: ReportPage;
	/** The report as it is. */
	now: Entry<'report'>;
	difference: EarlierEntry['difference'];
}

/** Gathers the pages of all reports that are shown as they were considered, with their keys. */
export function readEarlierPages(): { page: EarlierPage; cacheKey: string }[] {
	return getEdition().earlier.flatMap(({ entry, difference }) => {
		const [now] = entriesOf('report', [entry.id]);
		if (!now) return [];
		const then = readReportPage(entry);
		return [{ page: { then, now, difference }, cacheKey: `${cacheKeyOfReport(then)}${cacheKeyOf(now)}` }];
	});
}
