import type { NoticePage } from '../../publish/notice-page.ts';
import type { Site } from '../../records/site.ts';
import { formatDate } from '../../register/calendar.ts';
import { noticeTime } from '../../register/notice-time.ts';
import { type Fact, factsOf } from '../record/facts.ts';
import { on, type Piece } from '../sentence.ts';
import { documentFacts } from './document-facts.ts';
import { timeInWords, whenWords } from './notice-words.ts';
import { privateFacts } from './private-facts.ts';

/** The particulars of a notice: all that the law asks for (SI 2012/2089, regulations 5, 9(1), 10 and 11), as far as it was written. */
export function noticeFacts(page: NoticePage, site: Site): Fact[] {
	const { entry, report } = page;
	const { data } = entry;
	const event = data.notice === 'private_meeting' ? 'meeting' : 'decision';
	return [
		...factsOf([
			[event === 'meeting' ? 'Matter' : 'What is to be decided', data.matter],
			['Why it is a key decision', data.key_reason],
		]),
		...decisionMaker(page),
		...factsOf([
			[data.date ? `Date of the ${event}` : 'Period', whenWords(data)],
			['Notice given', givenWords(data, event, site.nation)],
			...shortNotice(data),
		]),
		...privateFacts(page, site),
		...factsOf([['Report', report && [{ text: report.title, href: report.url }]]]),
		...documentFacts(page, site),
	];
}

/** A body with the list of its members, or one who decides alone with name and title (regulation 9(1)(c)). */
function decisionMaker({ entry: { data, by }, body }: NoticePage): Fact[] {
	const name: Piece = body ? { text: body.title, href: body.url } : (by ?? data.body);
	const isAlone = ['officer', 'cabinet_member'].includes(body?.data.kind ?? '') || data.members.length === 1;
	const alone = isAlone ? data.members.map((member) => `: ${member}`) : [];
	const members = { name: 'Its members', value: [], items: data.members };
	return [
		{ name: 'Decision maker', value: [name, ...alone] },
		...(isAlone || data.members.length === 0 ? [] : [members]),
	];
}

type Data = NoticePage['entry']['data'];

function givenWords(data: Data, event: string, nation: Site['nation']): string {
	const given = formatDate(data.published);
	const time = noticeTime(data, nation);
	if (time) return `${given}: ${timeInWords(time)} before the ${event}${data.date ? '' : ' at the earliest'}`;
	return data.date === data.published ? `${given}, the day of the ${event}` : given;
}

/** Why there was less notice than the law asks for, who was told and who agreed. */
function shortNotice(data: Data): [string, string | undefined][] {
	const { notice, reasons, chair_informed: told, agreed_by: by, agreed_on: agreedOn } = data;
	return [
		[notice === 'special_urgency' ? 'Why it cannot wait' : 'Why notice is short', reasons],
		['Chair of scrutiny told', told && formatDate(told)],
		['Urgency agreed by', by ? `${by}${on(agreedOn)}` : agreedOn && formatDate(agreedOn)],
	];
}
