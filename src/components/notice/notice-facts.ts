import type { NoticePage } from '../../publish/notice-page.ts';
import type { Site } from '../../records/site.ts';
import { formatDate } from '../../register/calendar.ts';
import { clearDays, workingDaysOf } from '../../register/working-days.ts';
import type { Fact } from '../record/facts.ts';
import { listed, on, type Piece } from '../sentence.ts';

/** Everything that the law asks of a notice (SI 2012/2089, regulations 5, 9(1), 10 and 11), as far as it was written. */
export function noticeFacts(page: NoticePage, site: Site): Fact[] {
	const { data } = page.entry;
	return [
		...fact('To be decided', data.matter),
		...fact('Why it is a key decision', data.key_reason),
		...fact('Decision maker', decisionMaker(page)),
		...fact('When', whenWords(data)),
		...fact('Notice given', noticeGiven(page, site)),
		...fact('Why notice is short', data.reasons),
		...fact('Chair of scrutiny told', data.chair_informed && formatDate(data.chair_informed)),
		...fact('Urgency agreed', agreement(data)),
		...privateFacts(page),
		...fact('Report', page.report && [{ text: page.report.title, href: page.report.url }]),
	];
}

function fact(name: string, value: string | Piece[] | undefined): Fact[] {
	if (value === undefined || value.length === 0) return [];
	return [{ name, value: typeof value === 'string' ? [value] : value }];
}

/** A body is named with its members, one who decides alone with a name and a title. */
function decisionMaker({ entry: { data }, body }: NoticePage): Piece[] {
	if (!body) return data.members.length > 0 ? [listed(data.members)] : [];
	const link = { text: body.title, href: body.url };
	return data.members.length > 0 ? [link, `: ${listed(data.members)}`] : [link];
}

/** The day, or the days between which it will be, or that this is not known. */
export function whenWords({ date, period }: NoticePage['entry']['data']): string {
	if (date) return formatDate(date);
	if (!period) return 'The date is not fixed yet';
	return period.from === period.to
		? formatDate(period.from)
		: `Between ${formatDate(period.from)} and ${formatDate(period.to)}`;
}

/** Neither the day of the notice nor that of the decision counts; of five days only working days do. */
function noticeGiven({ entry: { data } }: NoticePage, site: Site): string {
	const given = formatDate(data.published);
	if (!data.date) return given;
	if (data.notice === 'special_urgency')
		return `${given}${data.date === data.published ? ', on the day of the decision' : ''}`;
	const days =
		data.notice === 'general_exception'
			? workingDaysOf(site.nation).clearBetween(data.published, data.date)
			: clearDays(data.published, data.date);
	const kind = data.notice === 'general_exception' ? 'clear working day' : 'clear day';
	return `${given}, ${days} ${kind}${days === 1 ? '' : 's'} before the decision`;
}

function agreement({ agreed_by, agreed_on }: NoticePage['entry']['data']): string | undefined {
	return agreed_by && `By ${agreed_by}${on(agreed_on)}`;
}

function privateFacts({ entry: { data } }: NoticePage): Fact[] {
	const { private: closed } = data;
	if (!closed) return [];
	const paragraphs = closed.paragraphs.length === 1 ? 'paragraph' : 'paragraphs';
	const isNone = /^none\b/i.test(closed.representations ?? '');
	return [
		...fact('Why it is to be in private', closed.reasons),
		...fact(
			'Exempt information',
			`Schedule 12A to the Local Government Act 1972, ${paragraphs} ${listed(closed.paragraphs)}`,
		),
		...fact('Second notice given', closed.second_notice && formatDate(closed.second_notice)),
		...fact('Representations', isNone ? 'None was received.' : closed.representations),
		...fact('Response to them', closed.response),
	];
}
