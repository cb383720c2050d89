import type { Outline } from '../markdown/outline.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Report } from '../records/report.ts';
import { meetingPassed, sinceMeeting } from './history.ts';
import { isSamePaper, paperOf } from './paper.ts';
import { readBody } from './read-body.ts';
import type { Register } from './register.ts';
import { publicReport } from './unnoted-change.ts';

/** What is known of the text that lay before the meeting. */
export interface AsConsidered {
	/** The day of the meeting. */
	meeting: string;
	/** `same`: it is the text of today. `shown`: it has a page of its own. `withheld`: it must not be read again. */
	text: 'same' | 'shown' | 'withheld';
}

/** A report as it was considered, and the outline of its text. */
export interface EarlierPaper {
	meeting: string;
	report: RecordOf<'report'>;
	outline?: Outline;
}

/** What may be said of a report as it was considered; nothing where the history does not tell, or it was not public then. */
export function asConsidered(record: RecordOf<'report'>, register: Register): AsConsidered | undefined {
	const { status, classification, changes } = record.data;
	const meeting = meetingPassed(record.data, register.today);
	const versions = register.history?.versions.get(record.id) ?? [];
	const [then, later] = (meeting && sinceMeeting(versions, meeting)) || [];
	if (!meeting || !then || status !== 'published' || classification === 'exempt') return undefined;
	if (!later) return isPublicOn(record, meeting) ? { meeting, text: 'same' } : undefined;
	const earlier = publicReport(then, meeting);
	if (!earlier || earlier.data.classification === 'exempt') return undefined;
	const now = register.visible.get(record.id);
	if (now?.kind !== 'report') return undefined;
	if (isSamePaper(paperOf(earlier, meeting), paperOf(now, meeting))) return { meeting, text: 'same' };
	const isWithheld = changes.some(({ earlier_text }) => earlier_text === 'withheld');
	if (isWithheld || hasMoreToHide(record.data, earlier.data)) return { meeting, text: 'withheld' };
	return earlierPaper(record, register) && { meeting, text: 'shown' };
}

/** The public report that lay before the meeting; absent where it cannot be shown by the rules and templates of today. */
export function earlierPaper(record: RecordOf<'report'>, register: Register): EarlierPaper | undefined {
	const { templates, today, history } = register;
	const meeting = meetingPassed(record.data, today);
	const [then] = (meeting && sinceMeeting(history?.versions.get(record.id) ?? [], meeting)) || [];
	const report = meeting && then && publicReport(then, meeting);
	if (!report || !templates.has(report.data.template)) return undefined;
	const { outline } = readBody(report, templates);
	if (!outline && report.body.trim() !== '') return undefined;
	const contact = contactsShownNow(report.data, record.data);
	return {
		meeting,
		report: { ...report, path: record.path, data: { ...report.data, contact, aliases: [] } },
		outline,
	};
}

function isPublicOn({ data }: RecordOf<'report'>, day: string): boolean {
	return (data.published ?? '') <= day;
}

/** What was found to be exempt only after the meeting may stand in the text of then. */
function hasMoreToHide(now: Report, then: Report): boolean {
	const closed = ({ appendices }: Report) =>
		appendices.filter(({ classification }) => classification === 'exempt').length;
	return (now.classification !== 'open' && then.classification === 'open') || closed(now) > closed(then);
}

/** How to reach an officer is shown for as long as the report of today shows it; the name and the post stay. */
function contactsShownNow(then: Report, now: Report): Report['contact'] {
	return then.contact.map(({ until: _, email, telephone, ...person }) => {
		const same = now.contact.find((contact) => contact.email === email && contact.telephone === telephone);
		return same ? { ...person, email, telephone, until: same.until } : person;
	});
}
