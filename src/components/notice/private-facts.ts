import type { NoticePage } from '../../publish/notice-page.ts';
import type { Site } from '../../records/site.ts';
import { formatDate } from '../../register/calendar.ts';
import { type Fact, factsOf } from '../record/facts.ts';
import { exemptInformation } from '../record/schedule-12a.ts';
import { contactPieces } from './document-facts.ts';

/** Why a meeting is to be private, what was said against that, and the answer (SI 2012/2089, regulation 5(3) and (5)). */
export function privateFacts({ entry }: NoticePage, site: Site): Fact[] {
	const { private: privately } = entry.data;
	if (!privately) return [];
	const { reasons, paragraphs, second_notice: second, representations, response } = privately;
	const isNone = /^none(?: (?:was|were))?(?: received)?\.?$/i.test(representations?.trim() ?? '');
	const isOpen = entry.standing?.state === 'to_be_considered' && !second;
	return [
		...factsOf([['Why in private', reasons]]),
		{
			name: 'Exempt information',
			value: ['Schedule 12A to the Local Government Act 1972:'],
			items: paragraphs.map((paragraph) => `paragraph ${paragraph}: ${exemptInformation[paragraph]}`),
		},
		...factsOf([
			['Second notice given', second && formatDate(second)],
			['Representations', isNone ? 'None received.' : (representations ?? (second && 'Not recorded.'))],
			['Response', response],
			['To ask for it to be open', isOpen ? ['Say why to ', ...contactPieces(site), '.'] : undefined],
		]),
	];
}
