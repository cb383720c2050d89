import type { Kind } from '../../records/kinds.ts';
import { formatDate } from '../../register/calendar.ts';
import type { Withheld } from '../../register/rows.ts';
import { listed } from '../sentence.ts';

/** Says in a row of a list what is withheld, by what right, and when that is looked at again. */
export function withheldWords({ extent, paragraphs, review }: Withheld, kind: Kind): string {
	const paper = kind === 'decision' ? 'its report' : 'this paper';
	const what =
		extent === 'part'
			? `A part of ${paper} is not for publication`
			: kind === 'decision'
				? 'Its report is not for publication'
				: 'Not for publication';
	const right = `Schedule 12A, ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(paragraphs)}`;
	return `${what}: ${right}. Date for review: ${formatDate(review)}`;
}
