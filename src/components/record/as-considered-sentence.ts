import { formatDate } from '../../register/calendar.ts';
import { earlierAddress } from '../../register/earlier-entries.ts';
import type { Entry } from '../../register/entry.ts';
import type { Piece } from '../sentence.ts';

/** Says how the text of a report stands to the one that lay before its meeting. */
export function sayAsConsidered({ as_considered, url }: Pick<Entry, 'as_considered' | 'url'>): Piece[] {
	if (!as_considered) return [];
	const day = formatDate(as_considered.meeting);
	switch (as_considered.text) {
		case 'same':
			return [`This is the text as it was considered on ${day}.`];
		case 'shown':
			return [
				{ text: `Read the report as it was considered on ${day}`, href: earlierAddress(url) },
				', with what was changed since.',
			];
		case 'withheld':
			return [`The text as it was considered on ${day} is not shown.`];
	}
}
