import { formatDate } from '../../register/calendar.ts';
import type { Entry } from '../../register/entry.ts';
import { theBody } from '../body-name.ts';

/** What a report is, above its title: "Report to the Cabinet, 13 March 2012". */
export function captionOf({ by, date }: Entry<'report'>): string {
	return [by ? `Report to ${theBody(by)}` : 'Report', date && formatDate(date)].filter(Boolean).join(', ');
}
