import type { NoticePage } from '../../publish/notice-page.ts';
import type { Site } from '../../records/site.ts';
import { formatDate } from '../../register/calendar.ts';
import { noticeTime } from '../../register/notice-time.ts';
import type { Fact } from '../record/facts.ts';
import { on, type Piece } from '../sentence.ts';
import { documentFacts } from './document-facts.ts';
import { timeInWords, whenWords } from './notice-words.ts';
import { privateFacts } from './private-facts.ts';

/** The particulars of a notice: all that the law asks for (SI 2012/2089, regulations 5, 9(1), 10 and 11), as far as it was written. */
export function noticeFacts(page: NoticePage, site: Site): Fact[] {
	const { entry, report } = page;
	const { data } = entry;
	const isMeeting = data.notice === 'private_meeting';
	return [
		...fact(isMeeting ? 'Matter' : 'What is to be decided', data.matter),
		...fact('Why it is a key decision', data.key_reason),
		...decisionMaker(page),
		...fact(data.date ? `Date of the ${isMeeting ? 'meeting' : 'decision'}` : 'Period', whenWords(data)),
		...fact('Notice given', givenWords(data, site)),
		...shortNoticeFacts(data),
		...privateFacts(page, site),
		...fact('Report', report && [{ text: report.title, href: report.url }]),
		...documentFacts(page, site),
	];
}

/** A fact, or none where nothing was given. */
export function fact(name: string, value: string | Piece[] | undefined): Fact[] {
	if (value === undefined || value.length === 0) return [];
	return [{ name, value: typeof value === 'string' ? [value] : value }];
}

/** A body with the list of its members, or one who decides alone with name and title (regulation 9(1)(c)). */
function decisionMaker({ entry: { data, by }, body }: NoticePage): Fact[] {
	const name: Piece = body ? { text: body.title, href: body.url } : (by ?? data.body);
	const isAlone = body?.data.kind === 'officer' || data.members.length === 1;
	return [
		...fact('Decision maker', isAlone ? [name, ...data.members.map((member) => `: ${member}`)] : [name]),
		...(isAlone || data.members.length === 0
			? []
			: [{ name: 'Its members', value: [], items: data.members }]),
	];
}

type Data = NoticePage['entry']['data'];

function givenWords(data: Data, { nation }: Site): string {
	const given = formatDate(data.published);
	const time = noticeTime(data, nation);
	const event = data.notice === 'private_meeting' ? 'meeting' : 'decision';
	if (time) return `${given}: ${timeInWords(time)} before the ${event}${data.date ? '' : ' at the earliest'}`;
	return data.date === data.published ? `${given}, the day of the ${event}` : given;
}

/** Why there was less notice than the law asks for, who was told and who agreed. */
function shortNoticeFacts(data: Data): Fact[] {
	const { notice, reasons, chair_informed: told, agreed_by: by, agreed_on: agreedOn } = data;
	const agreed = by ? `${by}${on(agreedOn)}` : agreedOn && formatDate(agreedOn);
	return [
		...fact(notice === 'special_urgency' ? 'Why it cannot wait' : 'Why notice is short', reasons),
		...fact('Chair of scrutiny told', told && formatDate(told)),
		...fact('Urgency agreed by', agreed),
	];
}
