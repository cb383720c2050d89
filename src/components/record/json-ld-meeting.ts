import type { MeetingPage } from '../../publish/meeting-page.ts';
import type { Site } from '../../records/site.ts';
import { addressOn, bodyFields, type JsonLd } from './json-ld.ts';

/** What a meeting is, for machines (schema.org's Event): who holds it, when, and the reports that it considers. */
export function jsonLdOfMeeting({ meeting, body }: MeetingPage, site: Site): JsonLd {
	return {
		'@context': 'https://schema.org',
		'@type': 'Event',
		name: `Meeting of ${body.title}`,
		url: addressOn(site, meeting.url),
		startDate: meeting.date,
		organizer: bodyFields(body, site),
		about: meeting.items.map(({ report }) => ({
			'@type': 'Report',
			name: report.title,
			url: addressOn(site, report.url),
		})),
	};
}
